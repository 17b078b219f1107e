import { FUNCTION_WORDS, STOP_WORDS } from '../dutch/stop-words.ts';
import { foldedWords } from '../dutch/words.ts';
import type { Hoofdstuk, Site } from './types.ts';

/** What a piece of paper is called by its kind, or by the last part of such a word. */
const KIND =
  '(?:plan van aanpak|[\\p{L}-]*(?:plan|nota|agenda|visie|akkoord|programma|convenant|verordening|strategie|rapportage))';
/** A word of a name: none that only joins others. */
const WORD = `(?!(?:${[...STOP_WORDS, ...FUNCTION_WORDS].join('|')})(?!\\p{L}))[\\p{L}’-]+`;
/** A name that ends in years, "Nota wonen 2023-2026": of nothing else it is sure that it names a piece of paper. */
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}-])${KIND}(?: ${WORD}){0,3} \\d{4} ?[-–/] ?\\d{4}(?![\\p{N}])`,
  'giu',
);

/** A name of a piece of paper as a text has it, and the first alinea where it stands. */
export interface Named {
  name: string;
  hoofdstuk: Hoofdstuk;
  alinea: number;
}

/** The names of pieces of paper in a text, as they stand there. */
export const namesIn = (text: string): string[] => [...text.matchAll(NAME)].map(([name]) => name);

/**
 * The names in the texts as they are now that no document of the site has, nor a piece that a text was taken from: each
 * once, in the order of the texts. A name that leaves out words of a title is that of the document.
 */
export function namedElsewhere({ documenten }: Pick<Site, 'documenten'>): Named[] {
  const own = documenten
    .flatMap(({ titel, korteTitel, periode = '', versies }) => [
      `${titel} ${periode}`,
      `${korteTitel} ${periode}`,
      ...versies.flatMap(({ bron }) => bron?.titel ?? []),
    ])
    .map((title) => new Set(foldedWords(title.replaceAll(/[-–/]/g, ' '))));
  const found = new Map<string, Named>();
  for (const hoofdstuk of documenten.flatMap(({ current }) => current?.hoofdstukken ?? []))
    for (const { number, text } of hoofdstuk.text.alineas)
      for (const name of namesIn(text)) {
        const words = foldedWords(name.replaceAll(/[-–/]/g, ' '));
        const key = words.join(' ');
        if (found.has(key) || own.some((title) => words.every((word) => title.has(word)))) continue;
        found.set(key, { name, hoofdstuk, alinea: number });
      }
  return [...found.values()];
}
