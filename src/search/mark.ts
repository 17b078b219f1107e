import type { Splitter } from '../dutch/compound.ts';
import { fold, wordsOf } from '../dutch/words.ts';

/** Parts the words of a compound; Pagefind splits at ASCII punctuation and indexes whole and parts. */
export const JOINT = '~';
/** Comes before a word that is only meant to be found: dak-|dakloze. */
export const EXTRA = '|';

// What a text itself has of these two travels as a private character.
const OWN: [char: string, stand: string][] = [
  [JOINT, '\uE07E'],
  [EXTRA, '\uE07C'],
];

/**
 * The copy of a text that Pagefind indexes: compounds marked (woon~overlast), and shortened forms and
 * abbreviations with the word they stand for (dak-|dakloze en thuisloze; P&C |pc). `unmark` gives the text back.
 */
export function mark(original: string, split: Splitter): string {
  const text = OWN.reduce((done, [char, stand]) => done.replaceAll(char, stand), original);
  const words = wordsOf(text);
  const inserts: [at: number, text: string][] = [];
  const add = (at: number, space: string, word: string) => {
    const isEnd = !/[\p{L}\p{N}&|-]/u.test(text[at] ?? '');
    if (isEnd && /^[a-z0-9]+$/.test(word)) inserts.push([at, space + EXTRA + word]);
  };
  words.forEach((word, i) => {
    const parts = split(word.folded);
    if (parts.length > 1 && fits(word, parts)) {
      let at = word.start;
      for (const part of parts.slice(0, -1)) inserts.push([(at += part.length), JOINT]);
    }
    const end = word.start + word.text.length;
    if (word.text.includes('&')) add(tokenEnd(text, end), ' ', word.folded.replaceAll('&', ''));
    const whole = shortened(text, words[i - 1], word, words[i + 1], words[i + 2], split);
    if (whole) add(text[end] === '-' ? end + 1 : end, '', whole);
  });
  return insert(text, inserts);
}

/** Whether the parts stand in the word letter for letter, but for the apostrophe of a plural: veiligheidsthema’s. */
function fits({ text, folded }: NonNullable<Near>, parts: string[]): boolean {
  const heads = parts.slice(0, -1).join('');
  return text.length === folded.length || fold(text.slice(0, heads.length)) === heads;
}

/** Takes the marks out again. */
export function unmark(marked: string): string {
  const text = marked.replace(/ ?\|[a-z0-9]+/g, '').replaceAll(JOINT, '');
  return OWN.reduce((done, [char, stand]) => done.replaceAll(stand, char), text);
}

type Near = { text: string; folded: string; start: number } | undefined;

/** The full word for `dak-` in "dak- en thuisloze", and for `-handel` in "wapenbezit en -handel". */
function shortened(
  text: string,
  before: Near,
  word: NonNullable<Near>,
  after: Near,
  second: Near,
  split: Splitter,
): string | undefined {
  const end = word.start + word.text.length;
  if (/^-(\s|$|,)/.test(text.slice(end, end + 2)) && after) {
    const joined = /^(en|of|dan|als)$/.test(after.folded) ? second : after;
    const parts = joined && split(joined.folded);
    if (parts && parts.length > 1) return word.folded + parts.slice(1).join('');
    const tail = joined && TAILS.exec(joined.folded)?.[1];
    if (tail) return word.folded + tail;
  }
  if (/(^|[\s(])-$/.test(text.slice(Math.max(0, word.start - 2), word.start)) && before) {
    const parts = split(before.folded);
    const near = parts.length > 1 ? parts : split(previousWord(text, before));
    if (near.length > 1) return near.slice(0, -1).join('') + word.folded;
  }
  return undefined;
}

/** Endings that a shortened word may share although they make no compound: thuisloze. */
const TAILS = /^\p{L}{3,}?(loze|loos|lozen|schappen|schap|rijke?|vrije?|arme?)$/u;

/** "wapenbezit en -handel": the word before the conjunction. */
function previousWord(text: string, conjunction: NonNullable<Near>): string {
  const words = wordsOf(text.slice(Math.max(0, conjunction.start - 60), conjunction.start));
  return /^(en|of)$/.test(conjunction.folded) ? (words.at(-1)?.folded ?? '') : conjunction.folded;
}

function tokenEnd(text: string, from: number): number {
  const rest = /^[\p{L}\p{N}&-]*/u.exec(text.slice(from))?.[0] ?? '';
  return from + rest.replace(/-$/, '').length;
}

function insert(text: string, inserts: [number, string][]): string {
  let out = '';
  let at = 0;
  for (const [position, addition] of inserts.sort((a, b) => a[0] - b[0])) {
    out += text.slice(at, position) + addition;
    at = position;
  }
  return out + text.slice(at);
}

/** A word of a marked text with everything by which it can be found, folded. */
export interface MarkedWord {
  /** As it stands in the clean text. */
  text: string;
  /** The word, its parts, and what it stands for. */
  forms: string[];
}

/** Reads one word of a marked text: `Woon~overlast` or `dak-|dakloze`. */
export function readMarked(token: string): MarkedWord {
  const [word = '', ...extras] = token.split(EXTRA).map((item) => item.replace(/[- ]$/, ''));
  const forms = [word, ...extras].flatMap((item) => {
    const parts = fold(item).split(JOINT);
    return parts.length > 1 ? [parts.join(''), ...parts] : parts;
  });
  return { text: word.replaceAll(JOINT, ''), forms: forms.filter(Boolean) };
}

/** Finds the words of a marked text, marks and all. */
export const MARKED_WORD = /[\p{L}\p{N}~]+(?:[&'’][\p{L}\p{N}]+)*(?:(?:-| )?\|[a-z0-9]+)*/gu;
