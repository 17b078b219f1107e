import type { Element } from '../html/page.ts';

/** Names by which a stylesheet can reach something in a page, in the form that PurgeCSS takes. */
export interface UsedNames {
  attributes: { names: string[]; values: string[] };
  classes: string[];
  ids: string[];
  tags: string[];
  undetermined: string[];
}

/**
 * Gathers the tags, classes, ids and attributes of parsed elements, page by page. Words of the text count for nothing,
 * so that content does not keep rules alive. Of attributes only those are kept that `css` asks a value of, so that
 * what is kept does not grow with the number of pages.
 */
export function gatherNames(css: string): {
  add: (elements: Iterable<Element>) => void;
  names: () => UsedNames;
} {
  const asked = new Set([...css.matchAll(/\[\s*([\w-]+)/g)].map(([, name = '']) => name));
  const found = {
    tags: new Set<string>(),
    classes: new Set<string>(),
    ids: new Set<string>(),
    names: new Set<string>(),
    values: new Set<string>(),
  };
  const add = (elements: Iterable<Element>) => {
    for (const { tagName, attrs } of elements) {
      found.tags.add(tagName.toLowerCase());
      for (const { name, value } of attrs) {
        found.names.add(name);
        if (asked.has(name)) found.values.add(value);
        if (name === 'class') for (const word of value.split(/\s+/)) found.classes.add(word);
        if (name === 'id') found.ids.add(value);
      }
    }
  };
  const names = (): UsedNames => ({
    attributes: { names: [...found.names], values: [...found.values] },
    classes: [...found.classes],
    ids: [...found.ids],
    tags: [...found.tags],
    undetermined: [],
  });
  return { add, names };
}
