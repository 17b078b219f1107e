import { formatDatum, parseDatum } from '../../src/datum/datum.ts';
import { code, plain } from './markdown.ts';
import type { Revision } from './revision.ts';

/** Mijlpalen that a proposal plans on a day that is over: what was known when it was planned stays, but this is new. */
export function pastPlans(van: Revision, tot: Revision): string[] {
  const today = tot.site?.today ?? '';
  const known = new Map(van.site?.mijlpalen.map((each) => [each.id, each]));
  return (tot.site?.mijlpalen ?? []).flatMap(({ id, titel, datum, status }) => {
    const was = known.get(id);
    const isNew = !was || was.datum !== datum || was.status !== status;
    if (status !== 'gepland' || !isNew || (parseDatum(datum)?.last ?? today) >= today) return [];
    return [
      `${plain(titel)} (${code(`mijlpalen/${id}.yaml`)}) staat gepland voor ${plain(formatDatum(datum))}, en dat is al voorbij. Is het gebeurd, schrijf dan status: afgerond; ging het niet door, dan status: vervallen met een toelichting.`,
    ];
  });
}
