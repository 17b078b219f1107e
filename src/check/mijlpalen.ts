import { parseDatum } from '../datum/datum.ts';
import { wrong, type Wrong } from '../faults/wrong.ts';
import type { Mijlpaal } from '../model/types.ts';
import { onSite } from './rule.ts';

/** Warnings for reports that come before the period that they report on. */
export const mijlpalen = onSite('mijlpalen', (site, { entries }) =>
  site.mijlpalen.flatMap((mijlpaal) => {
    const entry = entries.get(`mijlpalen/${mijlpaal.id}.yaml`);
    return tooEarly(mijlpaal).flatMap((early) =>
      entry ? [{ file: entry.file, ...entry.locate(['datum']), ...early, warning: true }] : [],
    );
  }),
);

/** A report comes after the time it reports on: says of which document it would come too early. */
function tooEarly({ soort, datum, documenten }: Mijlpaal): Wrong<'mijlpalen/report-too-early'>[] {
  if (soort !== 'rapportage') return [];
  const ends = parseDatum(datum.split('/')[0] ?? '')?.last ?? '';
  return documenten.flatMap(({ korteTitel, periode = '' }) => {
    const begins = parseDatum(periode)?.first;
    if (!begins || ends >= begins) return [];
    return wrong('mijlpalen/report-too-early', { datum, document: korteTitel, periode });
  });
}
