import { noAlinea, unknown } from './bron.ts';
import type { ErrataData } from '../schema/index.ts';
import type { Item, Report } from './input.ts';
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
        const count = hoofdstuk.text.alineas.length;
        if ((erratum.alinea ?? 0) <= count) return void hoofdstuk.errata.push(erratum);
        if (hoofdstuk.text.unread) return;
        return report(id, [i, 'alinea'], noAlinea(erratum.alinea, count));
      }
      if (name === undefined)
        return report(
          id,
          [i],
          'De sleutel hoofdstuk ontbreekt. Schrijf in welk hoofdstuk de fout staat.',
        );
      const names = versie.hoofdstukken.flatMap((each) => (each.slugs ? [each.id] : []));
      report(
        id,
        [i, 'hoofdstuk'],
        names.length
          ? unknown('hoofdstuk', name, names)
          : 'Dit document heeft geen hoofdstukken. Haal de regel hoofdstuk weg.',
      );
    });
  }
}
