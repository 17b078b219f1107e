import type { Entry } from '../content/entry.ts';
import type { Hoofdstuk, Site } from '../model/types.ts';

type Page = Pick<Hoofdstuk, 'titel' | 'entry' | 'text'>;

/** All words of a text that a reader may look for: its title, headings and alineas. */
export function wordsOf({ titel, entry, text }: Page, entries: ReadonlyMap<string, Entry>): string {
  return [
    titel,
    ...text.headings.map((heading) => heading.text),
    ...text.alineas.map((alinea) => alinea.text),
    // A text with faults is not known; its words are, more or less.
    ...(text.alineas.length ? [] : [entries.get(entry)?.body ?? '']),
  ].join('\n');
}

/** The hoofdstukken of all versies, by document and versie. */
export const allHoofdstukken = (site: Site): Hoofdstuk[] =>
  site.documenten.flatMap(({ versies }) => versies.flatMap(({ hoofdstukken }) => hoofdstukken));
