import { groupBy, type Item } from './item.ts';
import type { Profile } from './likeness.ts';

/** A word in more alineas than this says nothing about which. */
const COMMON = 20;
const MOST = 8;

/**
 * Pairs that may be alike, found by the words they share that few others have; an alinea of common words
 * only is compared with those of its own hoofdstuk. The number grows with the alineas, not with their pairs.
 */
export function candidatePairs(
  oud: Item[],
  nieuw: Item[],
  of: (item: Item) => Profile,
): [Item, Item][] {
  const index = new Map<number, number[]>();
  nieuw.forEach((item, at) => {
    for (const word of new Set(of(item).ids)) {
      const list = index.get(word);
      if (list) list.push(at);
      else index.set(word, [at]);
    }
  });
  const home = groupBy(nieuw, ({ deel }) => deel);
  const shared = new Float64Array(nieuw.length);
  return oud.flatMap((item) => {
    const touched: number[] = [];
    for (const word of new Set(of(item).ids)) {
      const list = index.get(word) ?? [];
      if (list.length > COMMON) continue;
      for (const at of list) {
        if (!shared[at]) touched.push(at);
        shared[at] = (shared[at] ?? 0) + 1 / list.length;
      }
    }
    const best = touched
      .sort((x, y) => (shared[y] ?? 0) - (shared[x] ?? 0) || x - y)
      .slice(0, MOST)
      .map((at) => nieuw[at] as Item);
    for (const at of touched) shared[at] = 0;
    const found = best.length ? best : (home.get(item.deel) ?? []).slice(0, COMMON);
    return found.map((other): [Item, Item] => [item, other]);
  });
}
