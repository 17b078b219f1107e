import { parseDatum } from '../datum/datum.ts';
import { wrong, type RulesOf, type Wrong } from '../faults/wrong.ts';
import type { Mijlpaal } from '../model/types.ts';
import { onSite } from './rule.ts';

/**
 * Warnings for reports that come before the period that they report on, for what is done on a day to come, and for
 * an earlier date that is the one that holds.
 */
export const mijlpalen = onSite('mijlpalen', (site, { entries, today }) =>
  site.mijlpalen.flatMap((mijlpaal) => {
    const entry = entries.get(`mijlpalen/${mijlpaal.id}.yaml`);
    if (!entry) return [];
    const warn = (path: PropertyKey[], what: Wrong<RulesOf<'mijlpalen'>>) => ({
      file: entry.file,
      ...entry.locate(path),
      ...what,
      warning: true as const,
    });
    const { datum, status, eerder } = mijlpaal;
    const isLater = (parseDatum(datum)?.first ?? '') > today;
    return [
      ...tooEarly(mijlpaal).map((early) => warn(['datum'], early)),
      ...(status === 'afgerond' && isLater
        ? [warn(['datum'], wrong('mijlpalen/done-later', { datum, today }))]
        : []),
      ...eerder.flatMap((slip, i) =>
        slip.datum === datum
          ? [warn(['eerder', i, 'datum'], wrong('mijlpalen/slip-same', { datum }))]
          : [],
      ),
    ];
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
