import type { Bases } from '../dutch/bases.ts';
import type { Dictionary } from '../dutch/dictionary.ts';
import { inflectionKey } from '../dutch/inflection.ts';
import { likelyTypos } from './likely-typos.ts';

/** Words of a dictionary that a rule would take for a word in the texts, although they do not stand there. */
export interface AbsentWords {
  /** Like a typo or the beginning of one. Without these "regime" would become "regie", and "fiets" "fits". */
  near: Set<string>;
  /** Like a form of one: "maan" beside "maanden". */
  other: Set<string>;
}

/** Finds what of a dictionary resembles the words of the texts and is none of them, nor a form. */
export function absentWords(
  words: readonly string[],
  dictionary: Dictionary,
  bases: Bases,
): AbsentWords {
  const own = new Set(words);
  const byKey = Map.groupBy(words, inflectionKey);
  const beginnings = new Set<string>();
  for (const word of words)
    for (let length = 4; length < word.length; length++) {
      const beginning = word.slice(0, length);
      if (dictionary.has(beginning)) beginnings.add(beginning);
    }
  const isNear = likelyTypos(words);
  const [near, other] = [new Set<string>(), new Set<string>()];
  for (const [word, key] of dictionary) {
    if (word.length < 4 || own.has(word)) continue;
    const alike = byKey.get(key);
    if (alike?.some((form) => bases.areOne(word, form) !== false)) continue;
    if (alike) other.add(word);
    if (beginnings.has(word) || isNear(word)) near.add(word);
  }
  return { near, other };
}
