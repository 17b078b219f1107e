import { editsFor, firstSound, FRAME, isTypo } from '../../search/typo.ts';

/** Shorter words of the texts are not what a typo is taken for. */
const SHORTEST = 4;
/** No word allows more edits than this. */
const MOST_EDITS = 2;

/**
 * Makes a test whether a word that allows edits may be a typo (`isTypo`) of any of these, from four letters on.
 * It compares with few of them: one edit (neighbours swapped count as one) leaves either the first letters as they
 * are or all that come after those and one more; two edits, by the rule of `isTypo`, always leave the first ones.
 */
export function likelyTypos(words: readonly string[]): (word: string) => boolean {
  const byHead = new Map<number, string[]>();
  const byTail = new Map<number, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST) continue;
    for (let by = -MOST_EDITS; by <= MOST_EDITS; by++) {
      add(byHead, headKey(word, word.length + by), word);
      if (Math.abs(by) <= 1) add(byTail, tailKey(word, word.length + by), word);
    }
  }
  return (word) => {
    if (editsFor(word) === 0) return false;
    const isNear = (other: string) => isTypo(word, other);
    return (
      byHead.get(headKey(word, word.length))?.some(isNear) === true ||
      byTail.get(tailKey(word, word.length))?.some(isNear) === true
    );
  };
}

/** Where a word is kept for what is typed with this many letters and begins as it does. */
const headKey = (word: string, length: number) => hash(length, word, 0, FRAME);

/** The same for what ends as it does, after the first letters and one more, and sounds alike at the start. */
const tailKey = (word: string, length: number) =>
  hash(length + 64 * firstSound(word).charCodeAt(0), word, word.length - length + FRAME + 1);

/** A number for some letters of a word; that others may share it only costs time. */
function hash(seed: number, word: string, from: number, to = word.length): number {
  let sum = seed;
  for (let i = Math.max(0, from); i < to; i++) sum = (Math.imul(sum, 31) + word.charCodeAt(i)) | 0;
  return sum;
}

function add(lists: Map<number, string[]>, key: number, word: string): void {
  const list = lists.get(key);
  if (list) list.push(word);
  else lists.set(key, [word]);
}
