import { alike } from '../dutch/look-alikes.ts';

/** What differs of two words with the same letters. */
export type Form = 'hoofdletters' | 'leestekens';

const letters = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/**
 * What differs of two words that are the same but for how they are written; nothing when they look alike. Of the first
 * word of a quotation the case of the first letter and what stands before it are left to who quotes, of the last one
 * what stands after it.
 */
export function formOf(
  text: string,
  quote: string,
  isFirst: boolean,
  isLast: boolean,
): Form | undefined {
  const [one, other] = [alike(text), alike(quote)];
  const tail = (word: string) => (isFirst ? word.slice(1) : word);
  if (tail(letters(one)) !== tail(letters(other))) return 'hoofdletters';
  const around = (word: string) => {
    const own = letters(word);
    const at = word.indexOf(own);
    return [isFirst ? '' : word.slice(0, at), isLast ? '' : word.slice(at + own.length)].join('|');
  };
  return around(one) === around(other) ? undefined : 'leestekens';
}
