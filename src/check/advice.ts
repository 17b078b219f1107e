import { begripPattern } from '../text/begrip-pattern.ts';
import { parseDatum } from '../datum/datum.ts';
import { holdsWord } from '../model/passages.ts';
import type { Hoofdstuk, Mijlpaal, Site } from '../model/types.ts';
import type { ZoekwoordenData } from '../schema/index.ts';
import type { Fault } from '../content/fault.ts';
import type { Entry } from '../content/read.ts';

/** Warnings about content that is right in itself, but that a reader will never meet, or doubt. */
export function checkAdvice(site: Site, entries: Map<string, Entry>): Fault[] {
  const faults: Fault[] = [];
  const warn = (id: string, path: PropertyKey[], message: string) => {
    const entry = entries.get(id);
    if (entry) faults.push({ file: entry.file, ...entry.locate(path), message, warning: true });
  };
  const wordsOf = ({ titel, entry, text }: Pick<Hoofdstuk, 'titel' | 'entry' | 'text'>) =>
    [
      titel,
      ...text.headings.map((heading) => heading.text),
      ...text.alineas.map((alinea) => alinea.text),
      // A text with faults is not known; its words are, more or less.
      ...(text.alineas.length ? [] : [entries.get(entry)?.body ?? '']),
    ].join('\n');
  const current = site.documenten.flatMap((document) => document.current?.hoofdstukken ?? []);
  const all = site.documenten.flatMap(({ versies }) =>
    versies.flatMap(({ hoofdstukken }) => hoofdstukken),
  );

  const used = new Set<string>();
  const { pattern, find } = begripPattern(site.begrippen);
  for (const text of [...all, ...site.paginas].map(wordsOf))
    for (const [match] of site.begrippen.length ? text.matchAll(pattern) : [])
      used.add(find(match)?.id ?? '');
  for (const { id, term } of site.begrippen)
    if (!used.has(id))
      warn(
        `begrippen/${id}.yaml`,
        ['term'],
        `Het begrip "${term}" staat in geen enkele tekst. Voeg bij vormen toe hoe het er wel staat, of haal dit bestand weg.`,
      );

  for (const thema of site.themas)
    if (!all.some(({ themas }) => themas.includes(thema)))
      warn(
        `themas/${thema.id}.yaml`,
        ['titel'],
        `Bij geen enkel hoofdstuk staat dit thema. Zet bij een hoofdstuk themas: [${thema.id}].`,
      );

  for (const mijlpaal of site.mijlpalen)
    for (const message of tooEarly(mijlpaal))
      warn(`mijlpalen/${mijlpaal.id}.yaml`, ['datum'], message);

  const words = [...current, ...site.paginas].map(wordsOf).join('\n');
  const lists = (entries.get('zoekwoorden.yaml')?.data ?? []) as ZoekwoordenData;
  lists.forEach(({ vind }, i) =>
    vind.forEach((word, j) => {
      if (!holdsWord([word])(words))
        warn(
          'zoekwoorden.yaml',
          [i, 'vind', j],
          `"${word}" staat in geen enkele geldende tekst. Neem het woord precies over uit de tekst, of haal het hier weg.`,
        );
    }),
  );
  return faults;
}

/** A report comes after the time it reports on: says of which document it would come too early. */
function tooEarly({ soort, datum, documenten }: Mijlpaal): string[] {
  if (soort !== 'rapportage') return [];
  const ends = parseDatum(datum.split('/')[0] ?? '')?.last ?? '';
  return documenten.flatMap(({ korteTitel, periode = '' }) => {
    const begins = parseDatum(periode)?.first;
    if (!begins || ends >= begins) return [];
    return `Deze rapportage (${datum}) komt voor de periode van ${korteTitel} begint (${periode}). Kijk de datum na: een verslag komt na de tijd waarover het gaat.`;
  });
}
