import { parseDatum } from '../datum/datum.ts';
import { holdsDatum } from '../datum/held.ts';
import { wrong, type RulesOf, type Wrong } from '../faults/wrong.ts';
import type { Bron, Mijlpaal } from '../model/types.ts';
import { onSite } from './rule.ts';

/**
 * Warnings for reports that come before the period that they report on, for what is done on a day to come, for an earlier
 * date that is the one that holds, for a bron that tells of that earlier date, for what is dropped without a word, and for
 * one moment in two files.
 */
export const mijlpalen = onSite('mijlpalen', (site, { entries, today }) => {
  const firsts = new Map<string, Mijlpaal>();
  /** The mijlpaal before this one that says the same. */
  const firstOf = (mijlpaal: Mijlpaal): Mijlpaal | undefined => {
    const { titel, datum, orgaan } = mijlpaal;
    const key = [titel, datum, orgaan].join('\n').toLowerCase();
    const first = firsts.get(key);
    if (!first) firsts.set(key, mijlpaal);
    return first;
  };
  return [...site.mijlpalen].sort(byId).flatMap((mijlpaal) => {
    const entry = entries.get(`mijlpalen/${mijlpaal.id}.yaml`);
    if (!entry) return [];
    const warn = (path: PropertyKey[], what: Wrong<RulesOf<'mijlpalen'>>) => ({
      file: entry.file,
      ...entry.locate(path),
      ...what,
      warning: true as const,
    });
    const { datum, status, eerder, toelichting } = mijlpaal;
    const twin = firstOf(mijlpaal);
    const { bron } = mijlpaal;
    const slip = bron && slipIn(bron, mijlpaal);
    const isLater = (parseDatum(datum)?.first ?? '') > today;
    return [
      ...tooEarly(mijlpaal).map((early) => warn(['datum'], early)),
      ...(status === 'afgerond' && isLater
        ? [warn(['datum'], wrong('mijlpalen/done-later', { datum, today }))]
        : []),
      ...(twin ? [warn(['titel'], wrong('mijlpalen/twin', { file: `${twin.id}.yaml` }))] : []),
      ...(status === 'vervallen' && !toelichting
        ? [warn(['status'], wrong('mijlpalen/dropped-unsaid'))]
        : []),
      ...(slip ? [warn(['bron'], wrong('mijlpalen/bron-of-slip', { datum, slip }))] : []),
      ...eerder.flatMap((slip, i) =>
        slip.datum === datum
          ? [warn(['eerder', i, 'datum'], wrong('mijlpalen/slip-same', { datum }))]
          : [],
      ),
    ];
  });
});

const byId = (a: Mijlpaal, b: Mijlpaal) => (a.id < b.id ? -1 : 1);

/** The earlier date that a bron tells of instead of the one that holds. */
function slipIn({ hoofdstuk, alinea }: Bron, { datum, eerder }: Mijlpaal): string | undefined {
  const words = hoofdstuk?.text.alineas.find(({ number }) => number === alinea)?.text ?? '';
  // "de winter van 2026" and "winter 2026" are the one that runs into the next year.
  const said = words
    .replace(/(voorjaar|zomer|najaar|winter) van (?=\d{4})/gi, '$1 ')
    .replace(
      /(winter) (\d{4})(?![-/\d])/gi,
      (_, name, year) => `${name} ${year}-${Number(year) + 1}`,
    );
  if (!words || holdsDatum(said, datum)) return undefined;
  return eerder.find((each) => holdsDatum(said, each.datum))?.datum;
}

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
