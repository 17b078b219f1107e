import { alike } from '../dutch/look-alikes.ts';
import { MONTHS } from '../dutch/months.ts';

/** A word, a whole (number, date, amount) or a sign, with the white space that follows it. */
export interface Token {
  text: string;
  /** The same for tokens that look the same. */
  key: string;
  /** White space between this token and the next; part of the text, no part of what is compared. */
  tail: string;
  /** Whether it holds a letter or a digit; only words count as marked. */
  word: boolean;
}

const MONTH = `(?:${MONTHS.join('|')})`;
const UNIT = '(?:procent|promille|euro|cent|miljoen|miljard|duizend|jaar|uur)';
const NUMBER = String.raw`\d+(?:[.,:]\d+)*`;
const WHOLES = [
  // 31 december 2025, december 2025, 1 juli
  String.raw`(?:\d{1,2}(?:e|ste|de)?\s${MONTH}(?:\s\d{4})?|${MONTH}\s\d{4})`,
  // 2023-06-28, 2023-06, 28-06-2023, 2024-2027, 4/5
  String.raw`\d+(?:[-–/]\d+)+`,
  // € 2,5 miljoen, € 240.000,-, EUR 12
  String.raw`(?:€|EUR)\s?[-−]?${NUMBER}(?:,-+|,–)?(?:\s(?:miljoen|miljard|duizend))?`,
  // -12,5 %, 12,5 procent, 3 miljoen euro, 4.00 uur, 2.350
  String.raw`[-−+]?${NUMBER}(?:\s?[%‰°]|(?:\s${UNIT}){1,2}(?![\p{L}\p{N}]))?`,
];
const WHOLE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${WHOLES.join('|')})(?![\p{L}\p{N}])`,
  'gu',
);
const segmenter = new Intl.Segmenter('nl', { granularity: 'word' });

/** The text cut up: `lead` is white space at the start; `lead`, then each text and tail, is the text again. */
export function tokenize(text: string): { lead: string; tokens: Token[] } {
  const tokens: Token[] = [];
  let lead = '';
  const add = (piece: string) => {
    const last = tokens.at(-1);
    if (piece.trim() !== '')
      tokens.push({ text: piece, key: alike(piece), tail: '', word: /[\p{L}\p{N}]/u.test(piece) });
    else if (last) last.tail += piece;
    else lead += piece;
  };
  let at = 0;
  const plain = (to: number) => {
    for (const { segment } of segmenter.segment(text.slice(at, to))) add(segment);
  };
  for (const match of text.matchAll(WHOLE)) {
    plain(match.index);
    add(match[0]);
    at = match.index + match[0].length;
  }
  plain(text.length);
  return { lead, tokens };
}
