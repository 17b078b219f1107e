import { editsFor, isTypo, sound } from '../dutch/typo.ts';

/** Shorter words of the texts are not what a typo is taken for. */
const SHORTEST = 4;
/** No word allows more edits than this. */
const MOST_EDITS = 2;
/** With two edits so many letters at the start must be right. */
const FRAME = 3;

/** A word of the texts, and the letters it has. */
interface Candidate {
  word: string;
  letters: number;
}
type Candidates = Map<number, Candidate[]>;

/**
 * Makes a test whether a word that allows edits may be a typo (`isTypo`) of any of these, from four letters on.
 * It compares with few of them: one edit (neighbours swapped count as one) leaves either the first letters as they
 * are or all that come after those and one more; two edits, by the rule of `isTypo`, always leave the first ones.
 */
export function likelyTypos(words: readonly string[]): (word: string) => boolean {
  const [byHead, byTail]: [Candidates, Candidates] = [new Map(), new Map()];
  for (const word of words) {
    if (word.length < SHORTEST) continue;
    const candidate = { word, letters: lettersOf(word) };
    for (let by = -MOST_EDITS; by <= MOST_EDITS; by++) {
      add(byHead, headKey(word, word.length + by), candidate);
      if (Math.abs(by) <= 1) add(byTail, tailKey(word, word.length + by), candidate);
    }
  }
  return (word) => {
    const limit = editsFor(word);
    if (limit === 0) return false;
    const letters = lettersOf(word);
    // An edit brings one letter in and takes one out at most.
    const isNear = (other: Candidate) =>
      count(letters ^ other.letters) <= 2 * limit && isTypo(word, other.word);
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
  hash(length + 64 * sound(word[0]).charCodeAt(0), word, word.length - length + FRAME + 1);

/** A number for some letters of a word; that others may share it only costs time. */
function hash(seed: number, word: string, from: number, to = word.length): number {
  let sum = seed;
  for (let i = Math.max(0, from); i < to; i++) sum = (Math.imul(sum, 31) + word.charCodeAt(i)) | 0;
  return sum;
}

function add(lists: Candidates, key: number, candidate: Candidate): void {
  const list = lists.get(key);
  if (list) list.push(candidate);
  else lists.set(key, [candidate]);
}

/** Which letters a word has, as bits. */
function lettersOf(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << ((word.charCodeAt(i) - 97) % 32);
  return set;
}

function count(set: number): number {
  let [left, bits] = [set, 0];
  for (; left; left &= left - 1) bits++;
  return bits;
}
