import { APOSTROPHE } from './alike-source.ts';

/** A word of a text: as written, and where it stands. */
export interface Word {
  text: string;
  /** The word without case and diacritics, the form in which words are compared. */
  folded: string;
  /** Offset of the first character. */
  start: number;
}

/** A word, for in a pattern with flag `u`: an ampersand or apostrophe between letters belongs to it (P&C, foto's). */
export const WORD_SOURCE = `[\\p{L}\\p{M}\\p{N}]+(?:(?:&|${APOSTROPHE})[\\p{L}\\p{M}\\p{N}]+)*`;
const WORD = new RegExp(WORD_SOURCE, 'gu');
const APOSTROPHES = new RegExp(APOSTROPHE, 'g');

/** What only has its case to lose, as most words do: seen at a fraction of the cost. */
const PLAIN = /^[A-Za-z0-9]*$/;

/** A word without case and diacritics, ligatures written out, apostrophes left out: Foto’s → fotos. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word.replace(APOSTROPHES, '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text in order, folded. */
export const foldedWords = (text: string): string[] => (text.match(WORD) ?? []).map(fold);

/** The words of a text in order; a hyphen or slash parts words. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    folded: fold(word),
    start: index,
  }));
}
