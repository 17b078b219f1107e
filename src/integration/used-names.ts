import type { Element } from '../html/page.ts';

/** Names by which a stylesheet can reach something in a page. */
export interface UsedNames {
  attributes: { names: string[]; values: string[] };
  classes: string[];
  ids: string[];
  tags: string[];
  undetermined: string[];
}

/**
 * The tags, classes, ids and attributes of parsed elements, for PurgeCSS. Words of the text count for
 * nothing, so that content does not keep rules alive.
 */
export function usedNames(elements: Iterable<Element>): UsedNames {
  const tags = new Set<string>();
  const classes = new Set<string>();
  const ids = new Set<string>();
  const names = new Set<string>();
  const values = new Set<string>();
  for (const { tagName, attrs } of elements) {
    tags.add(tagName.toLowerCase());
    for (const { name, value } of attrs) {
      names.add(name);
      values.add(value);
      if (name === 'class') for (const word of value.split(/\s+/)) classes.add(word);
      if (name === 'id') ids.add(value);
    }
  }
  return {
    attributes: { names: [...names], values: [...values] },
    classes: [...classes],
    ids: [...ids],
    tags: [...tags],
    undetermined: [],
  };
}
