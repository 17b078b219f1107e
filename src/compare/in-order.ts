import { loose, tie, type Item } from './item.ts';
import { likeness, profile } from './likeness.ts';

/** So little likeness is enough between neighbours that stayed. */
const ENOUGH = 0.3;

/**
 * Ties what is left between the same neighbours of the same hoofdstuk, when there are as many on both
 * sides: one by one, if they have something in common, figures aside.
 */
export function matchInOrder(oud: Item[], nieuw: Item[]): void {
  const gaps = new Map(runs(oud).map((run) => [keyOf(run, oud), run]));
  for (const run of runs(nieuw)) {
    const other = gaps.get(keyOf(run, nieuw));
    if (other?.length !== run.length) continue;
    run.forEach((item, i) => {
      const from = other[i] as Item;
      if (likeness(profile(from.text, true), profile(item.text, true)) >= ENOUGH)
        tie([from], [item]);
    });
  }
}

/** Stretches of alineas without a counterpart, each within one hoofdstuk. */
function runs(items: Item[]): Item[][] {
  const found: Item[][] = [];
  let before: Item | undefined;
  for (const item of loose(items)) {
    if (before?.at === item.at - 1 && before.deel === item.deel) found.at(-1)?.push(item);
    else found.push([item]);
    before = item;
  }
  return found;
}

/** The same for two stretches that follow the same alinea, or open the same hoofdstuk. */
function keyOf(run: Item[], items: Item[]): string {
  const first = run[0] as Item;
  const before = items[first.at - 1];
  const neighbour = before?.deel === first.deel ? before.match?.nieuw.at(-1) : undefined;
  return `${first.deel}|${neighbour ? neighbour.at : before?.deel === first.deel ? '?' : ''}`;
}
