import { inflectionKey } from '../../search/inflection.ts';
import { editsFor, isTypo } from '../../search/typo.ts';

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
  const beginnings = new Set(
    words.flatMap((word) => Array.from({ length: word.length }, (_, i) => word.slice(0, i))),
  );
  const candidates = words
    .filter((word) => word.length > 3)
    .map((word) => ({ word, letters: lettersOf(word) }));
  const near = (word: string) => {
    const limit = editsFor(word);
    const letters = lettersOf(word);
    return (
      limit > 0 &&
      candidates.some(
        (other) => bits(letters ^ other.letters) <= 2 * limit && isTypo(word, other.word),
      )
    );
  };
  const absent = [...dictionary].filter(
    (word) => word.length > 3 && !isKnown(word) && (beginnings.has(word) || near(word)),
  );
  return new Set(absent.map(inflectionKey));
}

/** Which letters a word has, as bits: words whose sets differ much cannot be near. */
function lettersOf(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << ((word.charCodeAt(i) - 97) % 32);
  return set;
}

function bits(set: number): number {
  let [left, count] = [set, 0];
  for (; left; left &= left - 1) count++;
  return count;
}
