import { parseDatum } from '../datum/datum.ts';
import { wrong } from '../faults/wrong.ts';
import type { Item, Report } from './input.ts';
import type { Versie } from './types.ts';

/** Names below a document that the site itself uses. */
export const RESERVED_BELOW = new Set(['versies', 'wijzigingen', 'volledig', 'alinea']);

/** The date in the name of a folder of a versie. */
export const dateIn = (id: string): string | undefined =>
  /^(\d{4}(?:-\d{2}){0,2})(?:-[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?$/.exec(id)?.[1];

/** Rules of the contract that one versie must keep; each break is reported at its key. */
export function checkVersie(item: Item<'versies'>, versie: Versie, report: Report): void {
  const { data, id } = item;
  const isConcept = versie.id === 'concept';
  if (isConcept !== (data.status === 'concept'))
    report(id, ['status'], wrong(isConcept ? 'model/concept-status' : 'model/concept-elsewhere'));
  if (data.openbaar && !isConcept) report(id, ['openbaar'], wrong('model/openbaar-of-decided'));
  const folder = dateIn(versie.id);
  if (!isConcept && !folder)
    report(
      id,
      [],
      wrong('model/folder-without-date', {
        name: versie.id,
        ...(data.status !== 'concept' && !data.datum.includes('/') && { right: data.datum }),
      }),
    );
  else if (!isConcept && folder && data.datum !== folder)
    report(
      id,
      ['datum'],
      parseDatum(folder)
        ? wrong('model/datum-differs', { datum: data.datum, folder })
        : wrong('model/folder-date-unreal', {
            name: versie.id,
            right: versie.id.replace(folder, data.datum),
          }),
    );
  const { versies } = versie.document;
  const isFirst = versies.at(-1) === versie;
  // Where a folder names no day that there is, nobody knows which came first.
  const isOrdered = versies.every(
    (each) => each.id === 'concept' || parseDatum(dateIn(each.id) ?? ''),
  );
  if (!isFirst && isOrdered && !data.wijziging) report(id, [], wrong('model/wijziging-missing'));
  for (const { entry, depth, slugs } of versie.hoofdstukken)
    if (depth === 1 && RESERVED_BELOW.has(slugs))
      report(entry, [], wrong('model/hoofdstuk-reserved', { name: slugs }));
}
