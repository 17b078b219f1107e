import { literal } from '../dutch/literal.ts';
import { oneLine } from '../dutch/one-line.ts';
import { placesIn } from '../faults/place.ts';
import type { Prose } from './prose.ts';

/** A stiff word in our own text and the plain one for it. */
interface PlainWordHint {
  file: string;
  line: number;
  column: number;
  woord: string;
  liever: string;
}

/** A pair of `schrijfhulp.yaml`. */
export interface WordPair {
  woord: string;
  liever: string;
}

/** Every stiff word in our own texts; the text of a document is left alone. The longest pair counts. */
export function plainWordHints(
  texts: readonly Prose[],
  pairs: readonly WordPair[],
): PlainWordHint[] {
  if (!pairs.length) return [];
  const plain = new Map(pairs.map((pair) => [key(pair.woord), pair]));
  const forms = [...plain.keys()].sort((a, b) => b.length - a.length);
  const body = forms.map((form) => literal(form).replaceAll(' ', '\\s+')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${body})(?![\\p{L}\\p{N}]|-\\p{L})`, 'giu');
  return texts
    .filter(({ kind }) => kind !== 'tekst')
    .flatMap(({ file, text }) => {
      const place = placesIn(text);
      return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
        const pair = plain.get(key(found));
        return pair ? [{ file, ...place(index), ...pair }] : [];
      });
    });
}

const key = (words: string) => oneLine(words).toLowerCase();
