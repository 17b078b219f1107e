import { fold } from '../dutch/words.ts';
import { ALONE, EXTRA, JOINT, withSigns } from './stands.ts';
import { tokensOf } from './tokens.ts';

/** Takes the marks of `mark` out again. */
export const unmark = (marked: string): string =>
  withSigns(
    marked
      .replace(/ ?\|[\p{L}\p{N}]+/gu, '')
      .replaceAll(JOINT, '')
      .replaceAll(ALONE, ''),
  );

/** A token of a marked text with everything by which it can be found, folded. */
export interface MarkedWord {
  /** As it stands in the clean text. */
  text: string;
  /** The token, its words and their parts, and what it stands for. */
  forms: string[];
}

/** Reads one token of a marked text: `Woon~overlast` or `dak-|dakloze`. */
export function readMarked(marked: string): MarkedWord {
  const [word = '', ...extras] = marked.split(EXTRA).map((item) => item.replace(/[- ]$/, ''));
  const text = unmark(word);
  const own = tokensOf(text).flatMap(({ whole, parts }) => [
    whole,
    ...parts.map(({ folded }) => folded),
  ]);
  const pieces = word.includes(JOINT) ? word.split(/[^\p{L}\p{N}\p{M}]+/u) : [];
  const forms = [...own, ...pieces, ...extras.map((extra) => extra.replace(ALONE, ''))];
  return { text, forms: [...new Set(forms.map(withSigns).map(fold))].filter(Boolean) };
}

const CHUNK = String.raw`[\p{L}\p{N}\p{M}~\ue0ae\ue0a0\ue0a1\ue0af]+`;
const INNER = String.raw`(?:[-&'’‘´${'`'}ʼ＇′‐‑‒–—−/_@+=.:?#]+~?(?=[\p{L}\p{N}]))`;
/** Finds the tokens of a marked text, marks and all. */
export const MARKED_WORD = new RegExp(
  String.raw`${CHUNK}(?:${INNER}${CHUNK})*(?:(?:-| )?\|[\p{L}\p{N}]+)*`,
  'gu',
);
