/** The words of a text: what likeness is measured by. */
export interface Profile {
  /** Numbers of the words, sorted, each as often as it stands there. */
  ids: Uint32Array;
  /** The weight of all together. */
  total: number;
}

const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,]\p{N}+)*/gu;
const numbers = new Map<string, number>();
const weights: number[] = [];

/** Figures change easily and short words stand everywhere: both tell less. */
const weigh = (word: string) => (/^\p{N}/u.test(word) ? 0.3 : word.length <= 3 ? 0.5 : 1);

function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, weights.length);
  return weights.push(weigh(word)) - 1;
}

const weightOf = (ids: Uint32Array) => ids.reduce((sum, id) => sum + (weights[id] ?? 0), 0);

/** The profile of a text; `masked` takes all figures for the same one. */
export function profile(text: string, masked = false): Profile {
  const words = text.toLowerCase().match(WORD) ?? [];
  const ids = Uint32Array.from(words, (word) =>
    numberOf(masked ? word.replace(/^\p{N}.*/u, '0') : word),
  ).sort();
  return { ids, total: weightOf(ids) };
}

/** The weight of the words that both have. */
export function overlap({ ids: a }: Profile, { ids: b }: Profile): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) sum += weights[x] as number;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return sum;
}

/** 0 for nothing in common, 1 for the same words (Dice). */
export function likeness(a: Profile, b: Profile): number {
  return a.total + b.total ? (2 * overlap(a, b)) / (a.total + b.total) : 0;
}

/** The profile of texts put together. */
export function joined(profiles: Profile[]): Profile {
  const ids = Uint32Array.from(profiles.flatMap((own) => [...own.ids])).sort();
  return { ids, total: weightOf(ids) };
}
