import { alike } from '../dutch/look-alikes.ts';

/** What differs of two words with the same letters. */
export type Form = 'hoofdletters' | 'leestekens';

/** Signs that are said aloud, and never left to who quotes. */
const SAID = /[^\p{S}%‰&§@#]/gu;
/** A word without the signs around it. */
export const letters = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/**
 * What differs of two words that are the same but for how they are written; nothing when they look alike. Of the first
 * word of a quotation the case of the first letter and what stands before it are left to who quotes, of the last one
 * what stands after it; but no sign that is said (€, %) of which the text has none or another.
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
    return [word.slice(0, at), word.slice(at + own.length)] as const;
  };
  const isFree = [isFirst, isLast];
  const [was, now] = [around(one), around(other)];
  const differs = was.some((signs, i) => {
    const own = now[i] ?? '';
    const said = own.replace(SAID, '');
    return isFree[i] ? said !== '' && said !== signs.replace(SAID, '') : signs !== own;
  });
  return differs ? 'leestekens' : undefined;
}
