import { filterNames, type Counts, type FilterName, type Query } from './address.ts';
import type { Index } from './pagefind.ts';

/** What was found in an index, before the filters. */
export interface FoundSet {
  index: Index;
  ids: Set<string>;
}

/** Whether a section has one of the chosen values of a filter, or none is chosen. */
export const passes = (index: Index, query: Query, name: FilterName, id: string) =>
  query[name].length === 0 || query[name].some((value) => index.values[name]?.get(value)?.has(id));

/** How many results each value of each filter would give. */
export function countValues(sets: FoundSet[], query: Query): Counts {
  const counts: Counts = {};
  for (const name of filterNames) {
    const others = filterNames.filter((other) => other !== name);
    const values: Record<string, number> = {};
    for (const { index, ids } of sets) {
      // Without words and a chosen soort only texts are shown, and so the counts are of texts.
      const isOfTexts = name !== 'soort' && !query.soort.length && !query.q;
      const texts = isOfTexts ? index.values.soort?.get('tekst') : undefined;
      const rest = [...ids]
        .filter((id) => !texts || texts.has(id))
        .filter((id) => others.every((other) => passes(index, query, other, id)));
      for (const [value, members] of index.values[name] ?? [])
        values[value] = (values[value] ?? 0) + rest.filter((id) => members.has(id)).length;
    }
    counts[name] = values;
  }
  return counts;
}
