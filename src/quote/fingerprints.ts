import { foldedWords } from '../dutch/words.ts';

/** What a text is found by: a word, or three words in a row. */
export interface Fingerprint {
  hash: number;
  kind: 'word' | 'three';
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const LENGTH = 4;

/**
 * FNV-1a, 32 bits, with the bits mixed so that each half may be used by itself. Signed, for V8 keeps such a number in
 * a few bits and would put half of the unsigned ones on the heap.
 */
function hashOf(words: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return hash ^ (hash >>> 15);
}

/** The fingerprints of a text in reading order: of words of four letters and more, and of all threes. */
export function fingerprintsOf(text: string): Fingerprint[] {
  const words = foldedWords(text);
  const found: Fingerprint[] = [];
  words.forEach((word, i) => {
    if (word.length >= 4) found.push({ hash: hashOf(word), kind: 'word' });
    const [second, third] = [words[i + 1], words[i + 2]];
    if (third !== undefined)
      found.push({ hash: hashOf(`${word} ${second} ${third}`), kind: 'three' });
  });
  return found;
}

/** The number of the file that holds a fingerprint, of so many files. */
export const fileOf = (hash: number, files: number) => (hash >>> 20) % files;

/** A fingerprint in its file: four characters. */
export function keyOf(hash: number): string {
  let key = '';
  for (let i = 0; i < LENGTH; i++) key += DIGITS[(hash >>> (i * 6)) & 63] ?? '';
  return key;
}

/** The keys that `keys`, as stored, consists of. */
export function readKeys(keys: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i < keys.length; i += LENGTH) found.add(keys.slice(i, i + LENGTH));
  return found;
}
