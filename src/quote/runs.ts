import type { TekstForm } from './forms.ts';
import { normalise } from './normalise.ts';

/** A text as it is compared. */
export interface Tekst {
  text: string;
  normal: string;
  /** Its words as written, and as they are compared: small letters, no punctuation around them. */
  words: string[];
  keys: string[];
}

/** Alineas that follow each other in one deel, alike in some versies. */
export interface Run {
  deel: number;
  /** Number of the first alinea. */
  first: number;
  teksten: Tekst[];
  versies: number[];
}

const keyOfWord = (word: string) =>
  normalise(word)
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Prepares a text to be compared. */
export function readTekst(text: string): Tekst {
  const words = text.split(/\s+/).filter((word) => keyOfWord(word) !== '');
  return { text, normal: normalise(text), words, keys: words.map(keyOfWord) };
}

/** Puts texts back in the order in which they stand; equal rows of alineas of several versies once. */
export function readRuns(forms: TekstForm[]): Run[] {
  const pages = new Map<string, Map<number, number>>();
  const teksten = forms.map(([text]) => readTekst(text));
  forms.forEach(([, ...places], tekst) => {
    for (let i = 0; i + 3 < places.length; i += 4) {
      const [deel, number, from, to] = places.slice(i, i + 4) as [number, number, number, number];
      for (let versie = from; versie <= to; versie++) {
        const key = `${deel} ${versie}`;
        const page = pages.get(key) ?? new Map<number, number>();
        pages.set(key, page.set(number, tekst));
      }
    }
  });
  const runs = new Map<string, Run>();
  for (const [key, page] of pages) {
    const [deel, versie] = key.split(' ').map(Number) as [number, number];
    for (const { first, ids } of rows(page)) {
      const id = `${deel} ${first} ${ids.join()}`;
      const run = runs.get(id) ?? {
        deel,
        first,
        teksten: ids.map((i) => teksten[i]!),
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
  for (const [number, tekst] of [...page].sort(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last && last.first + last.ids.length === number) last.ids.push(tekst);
    else found.push({ first: number, ids: [tekst] });
  }
  return found;
}
