import { inflectionKey } from '../dutch/inflection.ts';
import { likelyTypos } from './likely-typos.ts';

/**
 * The words of a dictionary that might be taken for a typo, or the beginning, of a word in the texts although
 * they are good Dutch and simply do not stand there, by their inflection keys. Without them "regime" would become "regie".
 */
export function absentWords(
  words: readonly string[],
  dictionary: ReadonlySet<string>,
): Set<string> {
  const keys = new Set(words.map(inflectionKey));
  const isKnown = (word: string) => {
    const key = inflectionKey(word);
    if (keys.has(key)) return true;
    // Forms that the key does not unite are no absent words either: regionaler beside regionaal.
    for (let length = 6; length < key.length; length++)
      if (keys.has(key.slice(0, length))) return true;
    return false;
  };
  const beginnings = new Set<string>();
  for (const word of words)
    for (let length = 4; length < word.length; length++) {
      const beginning = word.slice(0, length);
      if (dictionary.has(beginning)) beginnings.add(beginning);
    }
  const isNear = likelyTypos(words);
  const absent = [...dictionary].filter(
    // In this order: the key of a word costs more than to see that it is like none.
    (word) => word.length > 3 && (beginnings.has(word) || isNear(word)) && !isKnown(word),
  );
  return new Set(absent.map(inflectionKey));
}
