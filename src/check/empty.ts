import type { Site, Text } from '../model/types.ts';
import type { Fault } from '../content/fault.ts';
import type { Entry } from '../content/read.ts';

/** Faults for texts that say nothing; the text of a part with parts below it may be empty. */
export function checkEmpty(site: Site, entries: Map<string, Entry>): Fault[] {
  const empty = (id: string, text: Text, what: string): Fault[] => {
    const entry = entries.get(id);
    // A body with only an image says something; one that has faults says something unknown.
    const isBare = entry && !text.alineas.length && !/<[A-Z]/.test(entry.body);
    if (!isBare || /^(?!\s*#)\s*\S/m.test(entry.body)) return [];
    const message = `${what} heeft nog geen tekst. Schrijf de tekst onder de regel met --- of haal het bestand weg.`;
    return [{ file: entry.file, line: 1, column: 1, message }];
  };
  return [
    ...site.paginas.flatMap(({ entry, text }) => empty(entry, text, 'Deze pagina')),
    ...site.documenten
      .flatMap(({ versies }) => versies)
      .flatMap(({ hoofdstukken }) => hoofdstukken)
      .filter(({ children }) => !children.length)
      .flatMap(({ entry, text, slugs }) => empty(entry, text, slugs ? 'Dit deel' : 'Dit document')),
  ];
}
