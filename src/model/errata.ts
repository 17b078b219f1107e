import { wrong } from '../faults/wrong.ts';
import type { ErrataData } from '../schema/index.ts';
import { unknown } from './bron.ts';
import type { Item, Report } from './input.ts';
import { defined } from './structure.ts';
import type { Document, Hoofdstuk, Versie } from './types.ts';

/** The hoofdstuk that an erratum is about; without a name the text of a short document. */
export function hoofdstukOf(versie: Versie, id: string | undefined): Hoofdstuk | undefined {
  return id === undefined
    ? versie.short
    : versie.hoofdstukken.find((hoofdstuk) => hoofdstuk.slugs !== '' && hoofdstuk.id === id);
}

/** The versie in whose folder a file lies. */
export function versieOf(document: Document, file: string): Versie | undefined {
  const [, name, folder] = file.split('/');
  return name === document.id ? document.versies.find(({ id }) => id === folder) : undefined;
}

/** Gives every hoofdstuk its errata, in the order of the file; one about nothing is reported. */
export function addErrata(document: Document, files: Item<ErrataData>[], report: Report): void {
  for (const { id, data } of files) {
    const versie = versieOf(document, id);
    if (!versie) continue;
    data.forEach(({ hoofdstuk: name, ...erratum }, i) => {
      const hoofdstuk = hoofdstukOf(versie, name);
      if (hoofdstuk) {
        const { alinea = 0 } = erratum;
        const count = hoofdstuk.text.alineas.length;
        if (alinea <= count) return void hoofdstuk.errata.push(defined(erratum));
        if (hoofdstuk.text.unread) return;
        return report(id, [i, 'alinea'], wrong('model/alinea-unknown', { alinea, count }));
      }
      if (name === undefined) return report(id, [i], wrong('model/erratum-without-hoofdstuk'));
      const names = versie.hoofdstukken.flatMap((each) => (each.slugs ? [each.id] : []));
      report(
        id,
        [i, 'hoofdstuk'],
        names.length ? unknown('hoofdstuk', name, names) : wrong('model/erratum-of-short'),
      );
    });
  }
}
