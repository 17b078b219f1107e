import { fold, WORD_SOURCE, type Word } from '../dutch/words.ts';

/** What a reader sees as one word, with everything by which it can be looked up. */
export interface Token {
  /** As it is written. */
  text: string;
  /** Offset of the first character. */
  start: number;
  /** The token without the signs that join it, folded: B.V. → bv, e-mail → email, 24/7 → 24/7, 25.000 → 25000. */
  whole: string;
  /** The words that signs join in it, each as it is written; a number or a plain word is its own one part. */
  parts: Word[];
  kind: 'word' | 'number' | 'joined';
}

/** 25.000 and 25 000. */
const GROUPED = String.raw`\d{1,3}(?:[. \u00a0\u202f]\d{3})+(?:,\d+)?(?![\p{L}\p{N}])`;
/** 2.4.1, 12,5, 5:25, and 24/7 but no two years. */
const SIGNED = String.raw`\d+(?:[.,:]\d+|\/\d{1,2}(?!\d))+(?!\p{L})`;
const NUMBER = `(?<![\\p{L}\\p{N}])(?:${GROUPED}|${SIGNED})`;
/** What joins words without a space: hyphens and dashes, slashes, and what stands within an address. */
const JOINER = String.raw`(?:[-‐‑‒–—−\/_@+=]|:\/\/|[.:?&#](?=[\p{L}\p{N}]))+`;
const PART = `(?:${NUMBER}|${WORD_SOURCE})`;
const TOKEN = new RegExp(`${PART}(?:${JOINER}${PART})*`, 'gu');
const PARTS = new RegExp(PART, 'gu');
const IS_NUMBER = new RegExp(`^${NUMBER}$`, 'u');
/** B.V., m.b.t.: letters with dots between, no word in itself. */
const DOTTED = /^(?:\p{L}(?:\.\p{L}{1,2})+|\p{L}{1,2}(?:\.\p{L})+)$/u;
/** Longer things that signs join are no word but an address, of which the parts are looked up. */
const LONGEST = 50;

/** The tokens of a text, in order. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: token, index }) => read(token, index));
}

/** What nothing joins and is no number, as most tokens are: seen at a fraction of the cost. */
const PLAIN = /^[A-Za-z]+$/;

function read(text: string, start: number): Token {
  if (PLAIN.test(text)) {
    const folded = fold(text);
    return { text, start, whole: folded, parts: [{ text, folded, start }], kind: 'word' };
  }
  if (IS_NUMBER.test(text)) {
    const folded = foldNumber(text);
    return { text, start, whole: folded, parts: [{ text, folded, start }], kind: 'number' };
  }
  const parts = [...text.matchAll(PARTS)].map(({ 0: part, index }) => ({
    text: part,
    folded: IS_NUMBER.test(part) ? foldNumber(part) : fold(part),
    start: start + index,
  }));
  if (parts.length === 1) return { text, start, whole: parts[0]!.folded, parts, kind: 'word' };
  const whole = parts.map(({ folded }) => folded).join('');
  if (DOTTED.test(text))
    return { text, start, whole, parts: [{ text, folded: whole, start }], kind: 'word' };
  return { text, start, whole: whole.length > LONGEST ? '' : whole, parts, kind: 'joined' };
}

/** A number as it is compared: groups of three joined, other signs kept. */
const foldNumber = (text: string): string =>
  new RegExp(`^${GROUPED}$`, 'u').test(text) ? text.replace(/[. \u00a0\u202f]/g, '') : text;
