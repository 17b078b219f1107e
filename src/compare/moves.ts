import { alike } from '../dutch/look-alikes.ts';
import type { BlockSoort } from '../model/types.ts';
import type { Compared, Item, Match } from './item.ts';
import { inPlace, weave } from './order.ts';

/** Fewer words than this may stand in two places by chance. Chosen. */
const TELLING_WORDS = 5;

/** A match as it stands on a page, and whether it came from another place. */
export interface Ordered<T extends Compared> {
  match: Match<T>;
  isMoved: boolean;
}

/** The words of some items, a line each. */
export const textOf = (items: readonly Item<Compared>[]) =>
  items.map(({ text }) => text).join('\n');

/** Identity of the text on whose page a match is shown: where it stands now, else where it stood. */
const homeOf = ({ oud, nieuw }: Match<Compared>) => (nieuw[0] ?? oud[0])?.home ?? '';

/**
 * The matches of every page in reading order, dropped ones where they stood. A move is told only when it is certain: of
 * words long enough to be no coincidence that stand once in either text; else what moved counts as gone and as new.
 */
export function certainOrder<T extends Compared>(
  found: Match<T>[],
  before: ReadonlyMap<BlockSoort, Item<T>[]>,
  after: ReadonlyMap<BlockSoort, Item<T>[]>,
): { matches: Match<T>[]; lists: Map<string, Ordered<T>[]> } {
  const isUnique = uniqueIn(before, after);
  let matches = found;
  for (;;) {
    const lists = new Map(
      [...Map.groupBy(matches, homeOf)].map(([id, own]) => [id, inOrder(id, own)]),
    );
    const doubtful = new Set(
      [...lists.values()]
        .flat()
        .filter(({ match, isMoved }) => isMoved && isMove(match) && !isUnique(match))
        .map(({ match }) => match),
    );
    if (!doubtful.size) return { matches, lists };
    matches = matches.flatMap((match) => (doubtful.has(match) ? apart(match) : [match]));
  }
}

/** Whether something of a match stands in both texts. */
const isMove = ({ oud, nieuw }: Match<Compared>) => oud.length > 0 && nieuw.length > 0;

/** What went and what came, each by itself. */
const apart = <T extends Compared>({ oud, nieuw }: Match<T>): Match<T>[] => [
  ...nieuw.map((item): Match<T> => ({ oud: [], nieuw: [item] })),
  ...oud.map((item): Match<T> => ({ oud: [item], nieuw: [] })),
];

/** Tells whether all words of a match are many enough and stand once among those of their kind, in either text. */
function uniqueIn<T extends Compared>(
  before: ReadonlyMap<BlockSoort, Item<T>[]>,
  after: ReadonlyMap<BlockSoort, Item<T>[]>,
): (match: Match<T>) => boolean {
  const count = (all: ReadonlyMap<BlockSoort, Item<T>[]>) => {
    const counts = new Map<string, number>();
    for (const item of [...all.values()].flat())
      counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
    return counts;
  };
  const [a, b] = [count(before), count(after)];
  return ({ oud, nieuw }) =>
    (isOneRow(oud, nieuw) || [...oud, ...nieuw].every(isTelling)) &&
    [...oud, ...nieuw]
      .map(nameOf)
      .every((name) => (a.get(name) ?? 0) <= 1 && (b.get(name) ?? 0) <= 1);
}

/** Whether all words of a row stand on another row in the same text: tables are sorted, and few rows hold many words. */
const isOneRow = ([was]: Item<Compared>[], [now]: Item<Compared>[]) =>
  was?.place.alinea.row !== undefined &&
  now?.place.alinea.row !== undefined &&
  was.home === now.home &&
  alike(was.text) === alike(now.text);

/** What an item is known by: its words, an image by its bytes too. */
const nameOf = ({ text, place: { hoofdstuk, alinea } }: Item<Compared>) =>
  [alinea.soort, alike(text), hashOf(hoofdstuk, alinea.bestand)].join('\n');

const hashOf = ({ versie }: Compared, bestand?: string) =>
  bestand === undefined ? '' : (versie?.beelden.get(bestand)?.hash ?? bestand);

/** An image is told from others by its bytes, other blocks by their words. */
const isTelling = ({ text, place: { alinea } }: Item<Compared>) =>
  alinea.bestand !== undefined || alike(text).split(/\s+/).length >= TELLING_WORDS;

/** The matches of one page in reading order; and which did not stay in place. */
function inOrder<T extends Compared>(id: string, own: Match<T>[]): Ordered<T>[] {
  const isHome = (match: Match<T>) => match.oud[0]?.home === id && match.nieuw[0]?.home === id;
  const place = ({ oud }: Match<T>) => oud[0]?.order ?? 0;
  const nieuw = own.filter((match) => match.nieuw.length);
  nieuw.sort((a, b) => (a.nieuw[0]?.order ?? 0) - (b.nieuw[0]?.order ?? 0));
  const stay = inPlace(nieuw.filter(isHome), place, ({ oud }) => textOf(oud).length);
  const before = own.filter(({ oud }) => oud[0]?.home === id).sort((a, b) => place(a) - place(b));
  return weave(nieuw, before, (match) => !stay.has(match)).map((match) => ({
    match,
    isMoved: !stay.has(match),
  }));
}
