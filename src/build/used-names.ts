import type { Element } from '../html/page.ts';

/** Names by which a stylesheet can reach something in pages, in the form that PurgeCSS takes. */
export interface UsedNames {
  attributes: { names: string[]; values: string[] };
  classes: string[];
  ids: string[];
  tags: string[];
  undetermined: string[];
}

/** A name with what it names: a tag, a class, an id, an attribute or a value of one. */
export type Name = `${'t' | 'c' | 'i' | 'a' | 'v'}${string}`;

/** A value as a selector asks it; of one with an escape nothing is known, so it is taken for asked of all. */
const plain = (value: string) => (value.includes('\\') ? '' : value.toLowerCase());

/**
 * Gives the tags, classes, ids and attributes of parsed elements, each once, in so far as `css` can ask them: those that
 * it names, and values that hold one it asks of that attribute. Words of the text count for nothing, so that content
 * does not keep rules alive.
 */
export function namesIn(css: string): (elements: Iterable<Element>) => Name[] {
  const words = new Set(css.match(/[\w-]+/g)?.flatMap((word) => [word, word.toLowerCase()]));
  // A name with other signs stands in CSS with escapes.
  const isAsked = (name: string) => words.has(name) || /[^\w-]/.test(name);
  const asked = new Map<string, string[]>();
  for (const [, name = '', value = ''] of css.matchAll(
    /\[\s*([\w-]+)\s*[~|^$*]?=\s*["']?([^"'\]\s]*)/g,
  ))
    asked.set(name.toLowerCase(), [...(asked.get(name.toLowerCase()) ?? []), plain(value)]);
  return (elements) => {
    const found = new Set<Name>();
    const add = (kind: 't' | 'c' | 'i' | 'a', name: string) =>
      isAsked(name) && found.add(`${kind}${name}`);
    for (const { tagName, attrs } of elements) {
      add('t', tagName.toLowerCase());
      for (const { name, value } of attrs) {
        add('a', name);
        if (name === 'class') for (const word of value.split(/\s+/)) add('c', word);
        if (name === 'id') add('i', value);
        const own = asked.get(name);
        if (own?.some((part) => value.toLowerCase().includes(part))) found.add(`v${value}`);
      }
    }
    return [...found];
  };
}

/** The names of several pages together, for PurgeCSS. */
export function usedNames(pages: Iterable<readonly Name[]>): UsedNames {
  const all = new Set([...pages].flat());
  const of = (kind: string) =>
    [...all].filter((name) => name.startsWith(kind)).map((name) => name.slice(1));
  return {
    attributes: { names: of('a'), values: of('v') },
    classes: of('c'),
    ids: of('i'),
    tags: of('t'),
    undetermined: [],
  };
}
