import type { VersieData } from '../schema/index.ts';
import type { Item, Report } from './input.ts';
import { slugsOf } from './structure.ts';
import type { Versie } from './types.ts';

const RESERVED_BELOW = new Set(['versies', 'wijzigingen', 'volledig']);

/** Rules of the contract that one versie must keep; each break is reported at its key. */
export function checkVersie(item: Item<VersieData>, versie: Versie, report: Report): void {
  const { data, id } = item;
  const isConcept = versie.id === 'concept';
  if (isConcept !== (data.status === 'concept'))
    report(
      id,
      ['status'],
      isConcept
        ? 'In de map concept hoort status concept. Verander de status of de naam van de map.'
        : 'Status concept hoort alleen bij de map concept. Verander de status of de naam van de map.',
    );
  const date = /^(\d{4}(?:-\d{2}){0,2})(?:-[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?$/.exec(versie.id)?.[1];
  if (!isConcept && !date)
    report(
      id,
      [],
      `De map "${versie.id}" begint niet met een datum. Noem haar bijvoorbeeld 2023-06-28 of 2023-06-ontwerp.`,
    );
  else if (!isConcept && data.datum !== date)
    report(
      id,
      ['datum'],
      `De datum "${data.datum}" is een andere dan die van de map. Schrijf datum: ${date}.`,
    );
  const isFirst = versie.document.versies.at(-1) === versie;
  if (!isFirst && !data.wijziging)
    report(
      id,
      [],
      'De sleutel wijziging ontbreekt. Schrijf wat er veranderde: wijziging met soort (groot of klein) en toelichting.',
    );
  for (const hoofdstuk of versie.hoofdstukken) {
    const [top] = slugsOf(hoofdstuk.entry);
    if (top && hoofdstuk.depth === 1 && RESERVED_BELOW.has(top))
      report(
        hoofdstuk.entry,
        [],
        `De naam "${top}" gebruikt de site zelf. Geef dit hoofdstuk een andere naam.`,
      );
  }
}
