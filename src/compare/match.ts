import type { Block, BlockSoort } from '../model/types.ts';
import { areAlike, matchAlike } from './alike.ts';
import { loose, tie, type Compared, type Item, type Match } from './item.ts';
import type { Likeness } from './likeness.ts';
import { matchSame } from './same.ts';

/** The old alinea that each new one is known to come from; `later` when it came after the old text. */
export type Origins = ReadonlyMap<Block, Block | 'later'>;

/** So little likeness is enough between neighbours that stayed. */
const ENOUGH = 0.3;
/** What stands at its block says by its place what it is, whatever its words: none need be shared. */
const AT_A_BLOCK = new Set<BlockSoort>(['kadertitel', 'bron', 'beeld', 'tabelkop']);

/**
 * The blocks of one kind of old and new texts, tied together: same text first, then what is known, then likeness, then
 * order. Every alinea of both is in exactly one match. One that is known to have come later is not looked for
 * among the old ones by likeness.
 */
export function matchBlocks<T extends Compared>(
  oud: Item<T>[],
  nieuw: Item<T>[],
  likeness: Likeness,
  origins: Origins = new Map(),
): Match<T>[] {
  matchSame(oud, nieuw);
  matchKnown(oud, nieuw, likeness, origins);
  matchAlike(oud, nieuw, likeness, ({ place }) => origins.get(place.alinea) === 'later');
  matchInOrder(oud, nieuw, likeness);
  for (const item of nieuw) item.match ??= { oud: [], nieuw: [item] };
  for (const item of oud) item.match ??= { oud: [item], nieuw: [] };
  return [...new Set([...nieuw, ...oud].map(({ match }) => match as Match<T>))];
}

/** Ties what is known to have come from one another, if it is still alike. */
function matchKnown<T extends Compared>(
  oud: Item<T>[],
  nieuw: Item<T>[],
  likeness: Likeness,
  origins: Origins,
): void {
  if (!origins.size) return;
  const from = new Map(loose(oud).map((item) => [item.place.alinea, item]));
  for (const item of loose(nieuw)) {
    const known = origins.get(item.place.alinea);
    const origin = known && known !== 'later' ? from.get(known) : undefined;
    if (origin && areAlike(origin, item, likeness)) tie([origin], [item]);
  }
}

/**
 * Ties what is left between the same neighbours of the same hoofdstuk, when there are as many on both
 * sides: one by one, if they have something in common, figures aside.
 */
function matchInOrder<T extends Compared>(
  oud: Item<T>[],
  nieuw: Item<T>[],
  likeness: Likeness,
): void {
  const gaps = new Map(runs(oud).map((run) => [keyOf(run, oud), run]));
  for (const run of runs(nieuw)) {
    const other = gaps.get(keyOf(run, nieuw));
    if (other?.length !== run.length) continue;
    run.forEach((item, i) => {
      const from = other[i] as Item<T>;
      const alike = likeness.between(likeness.maskedOf(from.text), likeness.maskedOf(item.text));
      const enough = AT_A_BLOCK.has(item.place.alinea.soort) ? 0 : ENOUGH;
      if (alike >= enough) tie([from], [item]);
    });
  }
}

/** Stretches of alineas without a counterpart, each within one hoofdstuk. */
function runs<T extends Compared>(items: Item<T>[]): Item<T>[][] {
  const found: Item<T>[][] = [];
  let before: Item<T> | undefined;
  for (const item of loose(items)) {
    if (before?.at === item.at - 1 && before.home === item.home) found.at(-1)?.push(item);
    else found.push([item]);
    before = item;
  }
  return found;
}

/** The same for two stretches that follow the same alinea, or open the same hoofdstuk. */
function keyOf<T extends Compared>(run: Item<T>[], items: Item<T>[]): string {
  const first = run[0] as Item<T>;
  const before = items[first.at - 1];
  const neighbour = before?.home === first.home ? before.match?.nieuw.at(-1) : undefined;
  return `${first.home}|${neighbour ? neighbour.at : before?.home === first.home ? '?' : ''}`;
}
