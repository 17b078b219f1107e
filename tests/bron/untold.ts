import { hunksOf, placesOf, type Hunk } from './hunks.ts';
import { isWord, type Source } from './source.ts';

export type Side = 'oud' | 'nieuw';
const SIDES = ['oud', 'nieuw'] as const;

/** A block of a comparison, as somebody reads it. */
export interface Told {
  isChanged: boolean;
  /** Whether its words may stand elsewhere in the source: it is a note, or told to be moved, split or joined. */
  isElsewhere: boolean;
  /** Its words in either text. */
  reads: Record<Side, string[]>;
  /** The words that it says went, or came; of a move all of them. */
  says: Record<Side, Set<string>>;
}

/**
 * What the blocks of a comparison do not tell of a plain diff of two sources, a line for each place. `elsewhere` are
 * changed blocks of all parts of the comparison that may hold words from other places.
 */
export function untold(
  oud: Source,
  nieuw: Source,
  blocks: readonly Told[],
  elsewhere: readonly Told[],
): string[] {
  const tokens = { oud: oud.tokens, nieuw: nieuw.tokens };
  const places = {
    oud: placesOf(
      oud.tokens,
      blocks.map(({ reads }) => reads.oud),
    ),
    nieuw: placesOf(
      nieuw.tokens,
      blocks.map(({ reads }) => reads.nieuw),
    ),
  };
  return hunksOf(oud.tokens, nieuw.tokens).flatMap((hunk) => {
    const near = blocksNear(hunk, places, blocks);
    const told = [...near, ...elsewhere];
    const missing = SIDES.flatMap((side) =>
      tokens[side]
        .slice(hunk[side].from, hunk[side].to)
        .filter(isWord)
        .filter((word) => !told.some(({ says }) => says[side].has(word)))
        .filter((word) => !isKept(word, near) && !isKept(word, blocks))
        .map((word) => `${side}: ${word}`),
    );
    if (!told.some(({ isChanged }) => isChanged)) missing.push('niets');
    const context = (side: Side) =>
      tokens[side].slice(Math.max(0, hunk[side].from - 3), hunk[side].to + 3).join(' ');
    return missing.length
      ? [`${missing.join(', ')} in [${context('oud')}] {${context('nieuw')}}`]
      : [];
  });
}

/** The blocks in which a hunk stands, and those at its edges. */
function blocksNear(
  hunk: Hunk,
  places: Record<Side, (number | undefined)[]>,
  blocks: readonly Told[],
): Told[] {
  const near = new Set<Told>();
  for (const side of SIDES) {
    const { from, to } = hunk[side];
    const isPlace = (place?: number) => place !== undefined;
    const first = places[side].slice(0, from).findLast(isPlace) ?? 0;
    const last = places[side].slice(to).find(isPlace) ?? blocks.length - 1;
    const own = places[side].slice(from, to).flatMap((place) => blocks[place ?? -1] ?? []);
    const between = blocks.slice(Math.min(first, last), Math.max(first, last) + 1);
    for (const block of [...own, ...between]) near.add(block);
  }
  return [...near];
}

/** Whether a word stands in both texts as often: then it has only another place, and what stands around it changed. */
function isKept(word: string, blocks: readonly Told[]): boolean {
  const [a, b] = SIDES.map(
    (side) => blocks.flatMap(({ reads }) => reads[side]).filter((each) => each === word).length,
  );
  return a === b && a !== 0;
}

/** The values of the front matter that differ between two sources and that a comparison must name. */
export const fieldsToTell = (oud: Source, nieuw: Source): string[] =>
  ['titel', 'nummer', 'samenvatting'].flatMap((key) => {
    const [a, b] = [oud, nieuw].map(({ fields }) => String(fields[key] ?? '').trim());
    return a === b
      ? []
      : ([a, b].filter((value) => value !== undefined && value !== '') as string[]);
  });

/** The images that have the same name in two sources and other bytes. */
export const imagesToTell = (oud: Source, nieuw: Source): string[] =>
  [...oud.images].flatMap(([name, hash]) => {
    const other = nieuw.images.get(name);
    return other && other !== hash ? [name] : [];
  });
