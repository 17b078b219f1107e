import { diffArrays } from 'diff';

/** Tokens that went and came in one place; where they stand in the old and in the new list. */
export interface Hunk {
  oud: { from: number; to: number };
  nieuw: { from: number; to: number };
}

/** A plain diff of two lists of tokens. */
export function hunksOf(oud: readonly string[], nieuw: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  let isOpen = false;
  for (const { added, removed, count } of diffArrays([...oud], [...nieuw])) {
    if (added || removed) {
      if (!isOpen) hunks.push({ oud: { from: i, to: i }, nieuw: { from: j, to: j } });
      isOpen = true;
      if (removed) i += count;
      else j += count;
      const last = hunks.at(-1)!;
      [last.oud.to, last.nieuw.to] = [i, j];
    } else {
      isOpen = false;
      i += count;
      j += count;
    }
  }
  return hunks;
}

/** Of each token of a source the number of the block of a page in which it stands; unset for what is no word of it. */
export function placesOf(
  tokens: readonly string[],
  blocks: readonly string[][],
): (number | undefined)[] {
  const words = blocks.flatMap((own, block) => own.map((word) => ({ word, block })));
  const places = new Array<number | undefined>(tokens.length);
  let [i, j] = [0, 0];
  for (const { added, removed, count } of diffArrays(
    [...tokens],
    words.map(({ word }) => word),
  )) {
    if (!added && !removed) for (let n = 0; n < count; n++) places[i + n] = words[j + n]?.block;
    if (!added) i += count;
    if (!removed) j += count;
  }
  return places;
}
