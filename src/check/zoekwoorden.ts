import { wrong } from '../faults/wrong.ts';
import { holdsWord } from '../model/passages.ts';
import { onSite } from './rule.ts';
import { wordsOf } from './words.ts';

/** Warnings for words to be found that no current text has, so that nothing is found by them. */
export const zoekwoorden = onSite('zoekwoorden', (site, { entries }) => {
  const entry = entries.get('zoekwoorden.yaml');
  if (entry?.kind !== 'zoekwoorden') return [];
  const current = site.documenten.flatMap(({ current: versie }) => versie?.hoofdstukken ?? []);
  const words = [...current, ...site.paginas].map((text) => wordsOf(text, entries)).join('\n');
  return entry.data.flatMap(({ vind }, i) =>
    vind.flatMap((word, j) => {
      if (holdsWord([word])(words)) return [];
      const unused = wrong('zoekwoorden/unused', { word });
      return [{ file: entry.file, ...entry.locate([i, 'vind', j]), ...unused, warning: true }];
    }),
  );
});
