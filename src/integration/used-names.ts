/** Names by which a stylesheet can reach something in a page. */
export interface UsedNames {
  attributes: { names: string[]; values: string[] };
  classes: string[];
  ids: string[];
  tags: string[];
  undetermined: string[];
}

const tag =
  /<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * The tags, classes, ids and attributes of an HTML page, for PurgeCSS. Words of the text count for
 * nothing, so that content does not keep rules alive.
 */
export function usedNames(html: string): UsedNames {
  const tags = new Set<string>();
  const classes = new Set<string>();
  const ids = new Set<string>();
  const names = new Set<string>();
  const values = new Set<string>();
  for (const [, name = '', attributes = ''] of html.matchAll(tag)) {
    tags.add(name.toLowerCase());
    for (const [, key = '', double, single, bare] of attributes.matchAll(attribute)) {
      const value = double ?? single ?? bare ?? '';
      names.add(key);
      values.add(value);
      if (key === 'class') for (const word of value.split(/\s+/)) classes.add(word);
      if (key === 'id') ids.add(value);
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
