import { parseDatum } from '../datum/datum.ts';
import { factsOf } from '../content/paths.ts';
import type { Finding } from '../faults/fault.ts';
import { wrong, type Values } from '../faults/wrong.ts';
import { onSite } from './rule.ts';

/**
 * Faults for decided versies, the besluiten about them and errata of a day that is still to come: nobody decided
 * those. What a concept plans may lie ahead.
 */
export const future = onSite('future', (site, { entries, today }) => {
  const isLater = (datum: string | undefined): datum is string =>
    datum !== undefined && (parseDatum(datum)?.first ?? '') > today;
  const decided = site.documenten
    .flatMap(({ versies }) => versies)
    .filter(({ id, status }) => id !== 'concept' && status !== 'concept');
  const at = (id: string, path: PropertyKey[], what: Values<'future/decided'>['what']) => {
    const entry = entries.get(id);
    const found = wrong('future/decided', { what, today });
    return entry ? [{ file: entry.file, ...entry.locate(path), ...found }] : [];
  };
  return decided.flatMap(({ document, id, datum, besluiten }): Finding<'future/decided'>[] => {
    const facts = factsOf(document.id, id);
    const name = facts.replace(/versie\.yaml$/, 'errata.yaml');
    const beside = entries.get(name);
    const errata = beside?.kind === 'errata' ? beside.data : [];
    return [
      ...(isLater(datum) ? at(facts, ['datum'], 'versie') : []),
      ...besluiten.flatMap((besluit, i) =>
        isLater(besluit.datum) ? at(facts, ['besluiten', i, 'datum'], 'besluit') : [],
      ),
      ...errata.flatMap((erratum, i) =>
        isLater(erratum.datum) ? at(name, [i, 'datum'], 'erratum') : [],
      ),
    ];
  });
});
