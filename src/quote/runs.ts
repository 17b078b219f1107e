import type { TextForm } from './forms.ts';
import { alike } from '../dutch/look-alikes.ts';
import { letters } from './form.ts';

/** A text as it is compared. */
export interface RunText {
  text: string;
  normal: string;
  /** Its words as written, with signs that stand alone, and as they are compared: small letters, no punctuation around them. */
  words: string[];
  keys: string[];
}

/** Alineas that follow each other in one hoofdstuk, alike in some versies. */
export interface Run {
  /** Its place in the list of hoofdstukken. */
  hoofdstuk: number;
  /** Number of the first alinea. */
  first: number;
  texts: RunText[];
  versies: number[];
}

const keyOfWord = (word: string) => letters(alike(word).toLowerCase());

/** Signs that say something of what follows: € 5, § 3, < 10. */
const LEADS = /^[\p{Sc}\p{Sm}§]+$/u;

/** The words of a text as written; a sign that stands alone belongs to the word after it (€ 5), or before it (5 %). */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let lead = '';
  for (const piece of text.split(/\s+/).filter(Boolean)) {
    if (keyOfWord(piece) !== '') {
      words.push(lead + piece);
      lead = '';
    } else if (!words.length || lead || LEADS.test(piece)) lead += `${piece} `;
    else words.push(`${words.pop()} ${piece}`);
  }
  if (lead && words.length) words.push(`${words.pop()} ${lead.trimEnd()}`);
  return words;
}

/** Prepares a text to be compared. */
export function readText(text: string): RunText {
  const words = wordsOf(text);
  return { text, normal: alike(text), words, keys: words.map(keyOfWord) };
}

/** Puts texts back in the order in which they stand; equal rows of alineas of several versies once. */
export function readRuns(forms: TextForm[]): Run[] {
  const pages = new Map<string, Map<number, number>>();
  const texts = forms.map(([text]) => readText(text));
  forms.forEach(([, ...places], text) => {
    for (let i = 0; i + 3 < places.length; i += 4) {
      const [hoofdstuk, number, from, to] = places.slice(i, i + 4) as [
        number,
        number,
        number,
        number,
      ];
      for (let versie = from; versie <= to; versie++) {
        const key = `${hoofdstuk} ${versie}`;
        const page = pages.get(key) ?? new Map<number, number>();
        pages.set(key, page.set(number, text));
      }
    }
  });
  const runs = new Map<string, Run>();
  for (const [key, page] of pages) {
    const [hoofdstuk, versie] = key.split(' ').map(Number) as [number, number];
    for (const { first, ids } of rows(page)) {
      const id = `${hoofdstuk} ${first} ${ids.join()}`;
      const run = runs.get(id) ?? {
        hoofdstuk,
        first,
        texts: ids.map((i) => texts[i]!),
        versies: [],
      };
      run.versies.push(versie);
      runs.set(id, run);
    }
  }
  return [...runs.values()];
}

/** Unbroken rows of alinea numbers with the texts that stand there. */
function rows(page: Map<number, number>): { first: number; ids: number[] }[] {
  const found: { first: number; ids: number[] }[] = [];
  for (const [number, text] of [...page].sort(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last && last.first + last.ids.length === number) last.ids.push(text);
    else found.push({ first: number, ids: [text] });
  }
  return found;
}
