import type { Segment } from '../model/wijziging.ts';
import { segments } from './segments.ts';

/** The words of a text: what likeness is measured by. */
export interface Profile {
  /** Numbers of the words, sorted, each as often as it stands there. */
  ids: Uint32Array;
  /** The weight of all together. */
  total: number;
}

const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,]\p{N}+)*/gu;

/** Figures change easily and short words stand everywhere: both tell less. In tenths, so that sums are exact. */
const weigh = (word: string) => (/^\p{N}/u.test(word) ? 3 : word.length <= 3 ? 5 : 10);

/** What was worked out for the texts of one document; the same texts meet in many pairs of versions. */
export class Likeness {
  readonly #numbers = new Map<string, number>();
  readonly #weights: number[] = [];
  readonly #profiles = new Map<string, Profile>();
  readonly #segments = new Map<string, Map<string, Segment[]>>();

  /** The profile of a text. */
  profileOf(text: string): Profile {
    return recall(this.#profiles, text, () => this.#profile(wordsOf(text)));
  }

  /** The profile of a text in which all figures are taken for the same one. */
  maskedOf(text: string): Profile {
    return this.#profile(wordsOf(text).map((word) => word.replace(/^\p{N}.*/u, '0')));
  }

  /** The profile of texts put together. */
  joined(profiles: Profile[]): Profile {
    return this.#weighed(Uint32Array.from(profiles.flatMap(({ ids }) => [...ids])));
  }

  /** The weight of the words that both have. */
  overlap({ ids: a }: Profile, { ids: b }: Profile): number {
    let [i, j, sum] = [0, 0, 0];
    while (i < a.length && j < b.length) {
      const [x, y] = [a[i] as number, b[j] as number];
      if (x === y) sum += this.#weights[x] as number;
      if (x <= y) i++;
      if (y <= x) j++;
    }
    return sum;
  }

  /** 0 for nothing in common, 1 for the same words (Dice). */
  between(a: Profile, b: Profile): number {
    return a.total + b.total ? (2 * this.overlap(a, b)) / (a.total + b.total) : 0;
  }

  /** The words that differ, see `segments`. Shared between comparisons: not to be changed. */
  segmentsOf(oud: string, nieuw: string): Segment[] {
    const own = recall(this.#segments, oud, () => new Map<string, Segment[]>());
    return recall(own, nieuw, () => segments(oud, nieuw));
  }

  #profile(words: string[]): Profile {
    return this.#weighed(Uint32Array.from(words, (word) => this.#numberOf(word)));
  }

  #weighed(ids: Uint32Array): Profile {
    return { ids: ids.sort(), total: ids.reduce((sum, id) => sum + (this.#weights[id] ?? 0), 0) };
  }

  #numberOf(word: string): number {
    return recall(this.#numbers, word, () => this.#weights.push(weigh(word)) - 1);
  }
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

function recall<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
