/** Number of edits that may make a typo of a word this long: none below 5 letters, two from 9. */
export const editsFor = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);

// Letters that sound alike at the start of a word; any other first letter is held to be right.
const SOUNDS: Record<string, string> = { k: 'c', v: 'f', z: 's', y: 'i', x: 'k' };
/** The letter that stands for the sound of a first letter: words that differ in it are no typos of each other. */
export const sound = (letter = ''): string => SOUNDS[letter] ?? letter;

/** Whether two words may be the same word mistyped: few edits, and the first letter sounds alike. */
export function isTypo(typed: string, word: string): boolean {
  return typoDistance(typed, word) <= editsFor(typed);
}

/** Edits between a typed word and a word it may stand for; more than `editsFor` when it cannot. */
function typoDistance(typed: string, word: string): number {
  const limit = editsFor(typed);
  if (sound(typed[0]) !== sound(word[0])) return limit + 1;
  // Two edits leave much room: begin and end must then be right.
  const isFramed = typed.slice(0, 3) === word.slice(0, 3) && typed.at(-1) === word.at(-1);
  if (limit < 2 || isFramed) return edits(typed, word, limit);
  const distance = edits(typed, word, 1);
  return distance > 1 ? limit + 1 : distance;
}

/**
 * Edits between two words: insert, drop, replace, swap of neighbours (optimal string alignment). Gives
 * `limit + 1` as soon as there are more than `limit`.
 */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // What both begin and end with takes no edit, and is most of two words that are alike.
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return editsOf(a.slice(start, a.length - end), b.slice(start, b.length - end), limit);
}

function editsOf(a: string, b: string, limit: number): number {
  if (!a || !b) return Math.min(a.length + b.length, limit + 1);
  // Both begin and end otherwise: one edit is one letter replaced, or two neighbours swapped.
  if (limit === 1)
    return (a.length === 1 && b.length === 1) || (b.length === 2 && a === b[1]! + b[0]!) ? 1 : 2;
  let [before, row]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(row![j]! + 1, next[j - 1]! + 1, row![j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, before![j - 2]! + 1);
      next[j] = value;
      least = Math.min(least, value);
    }
    if (least > limit) return limit + 1;
    [before, row] = [row!, next];
  }
  return row![b.length]!;
}

/** The words nearest to a typed word, nearest first, with at most so many edits; empty when none is near enough. */
export function nearWords(typed: string, words: readonly string[], most = 2): string[] {
  const limit = Math.min(most, editsFor(typed));
  if (!limit) return [];
  return words
    .filter((word) => word.length > 3 && Math.abs(typed.length - word.length) <= limit)
    .map((word) => ({ word, distance: typoDistance(typed, word) }))
    .filter(({ distance }) => distance <= limit)
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        Number(b.word[0] === typed[0]) - Number(a.word[0] === typed[0]) ||
        Math.abs(a.word.length - typed.length) - Math.abs(b.word.length - typed.length) ||
        (a.word < b.word ? -1 : 1),
    )
    .map(({ word }) => word);
}
