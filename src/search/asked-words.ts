import type { Word } from '../dutch/words.ts';
import type { Lexicon } from './lexicon.ts';
import { tokensOf } from './tokens.ts';

/** A word of a query, as it is looked up. */
export interface AskedWord extends Word {
  /** Typed in capitals or with points between letters, as abbreviations are: it has no other forms. */
  isCapitals?: true;
}

/** The words of a query: what signs join is one word when the texts have it as one, else the words that it joins. */
export function askedWords(query: string, lexicon: Lexicon): AskedWord[] {
  // All in capitals is a way of typing, and says nothing.
  const isLoud = query === query.toUpperCase() && /\s/.test(query.trim());
  return tokensOf(query).flatMap(({ text, start, whole, parts, kind }): AskedWord[] => {
    const words =
      kind === 'joined' && whole && lexicon.formsOf(whole).length
        ? [{ text, start, folded: whole }]
        : parts;
    return words.map((word) => ({
      ...word,
      ...(!isLoud && isCapitals(word.text) && { isCapitals: true }),
    }));
  });
}

/** In a few capitals, or with points between its letters; longer words in capitals are only typed so. */
const isCapitals = (text: string): boolean =>
  (/^[\p{Lu}\p{N}&]{2,5}$/u.test(text) && /\p{Lu}/u.test(text)) ||
  /^\p{L}+(?:\.\p{L}+)+$/u.test(text);
