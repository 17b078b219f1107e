import { sentencesOf, wordsOf } from './sentences.ts';
import { countSyllables } from './syllables.ts';

/** How hard a text is to read, as far as counting can tell. */
interface Readability {
  words: number;
  sentences: number;
  syllables: number;
  /** Flesch-Douma: 60 to 70 is normal, higher is easier. */
  fleschDouma: number;
  /** LIX: below 40 is easy, above 50 difficult. */
  lix: number;
  /** The longest sentences, longest first. */
  longest: { words: number; text: string }[];
}

/** No sentence of a samenvatting may have more words. */
export const MOST_WORDS = 25;

const rounded = (value: number) => Math.round(value * 10) / 10;

/**
 * Measures a text without markup. Flesch-Douma after W.H. Douma, "De leesbaarheid van landbouwbladen" (1960),
 * as dbnl gives it: 206.84 - 77 × syllables per word - 0.93 × words per sentence. LIX after C.H. Björnsson
 * (1968): words per sentence + 100 × share of words with more than six letters. A number counts as a word of
 * one syllable. A text without words has 0 for both.
 */
export function readability(text: string, longest = 3): Readability {
  const all = wordsOf(text).map((piece) => piece.text);
  const sentences = sentencesOf(text).map((piece) => ({
    words: wordsOf(piece.text).length,
    text: piece.text.replace(/\s+/g, ' '),
  }));
  const words = all.length;
  const syllables = all.reduce((sum, word) => sum + countSyllables(word), 0);
  const long = all.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) > 6).length;
  const mean = words / sentences.length;
  return {
    words,
    sentences: sentences.length,
    syllables,
    fleschDouma: words ? rounded(206.84 - (77 * syllables) / words - 0.93 * mean) : 0,
    lix: words ? rounded(mean + (100 * long) / words) : 0,
    longest: sentences.sort((a, b) => b.words - a.words).slice(0, longest),
  };
}

/** Douma's word for a score. */
export function bandOf(score: number): string {
  const bands = [
    [90, 'zeer gemakkelijk'],
    [80, 'gemakkelijk'],
    [70, 'tamelijk gemakkelijk'],
    [60, 'normaal'],
    [45, 'tamelijk moeilijk'],
    [30, 'moeilijk'],
  ] as const;
  return bands.find(([from]) => score >= from)?.[1] ?? 'zeer moeilijk';
}
