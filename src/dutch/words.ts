/** A word of a text: as written, and where it stands. */
export interface Word {
  text: string;
  /** The word without case and diacritics, the form in which words are compared. */
  folded: string;
  /** Offset of the first character. */
  start: number;
}

// An ampersand or apostrophe between letters belongs to the word: P&C, foto's.
const WORD = /[\p{L}\p{N}]+(?:[&'’][\p{L}\p{N}]+)*/gu;

/** What is folded already, as most words are: seen at a fraction of the cost. */
const PLAIN = /^[a-z0-9]*$/;

/** A word without case and diacritics, ligatures written out, apostrophes left out: Foto’s → fotos. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase();
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
