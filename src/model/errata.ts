import { wrong } from '../faults/wrong.ts';
import { unknownHoofdstuk } from './bron.ts';
import type { Input, Report } from './input.ts';
import type { Document, Hoofdstuk, Versie } from './types.ts';

/** The hoofdstuk that an erratum is about; without a name the text of a short document. */
export function hoofdstukOf(versie: Versie, id: string | undefined): Hoofdstuk | undefined {
  return id === undefined
    ? versie.short
    : versie.hoofdstukken.find((hoofdstuk) => hoofdstuk.slugs !== '' && hoofdstuk.id === id);
}

/** Gives every hoofdstuk its errata, in the order of the files of its document; one about nothing is reported. */
export function addErrata(document: Document, files: Input['errata'], report: Report): void {
  const versies = new Map(document.versies.map((versie) => [versie.id, versie]));
  for (const { id, at, data } of files) {
    const versie = versies.get(at.versie);
    if (!versie) continue;
    data.forEach(({ hoofdstuk: name, ...erratum }, i) => {
      const hoofdstuk = hoofdstukOf(versie, name);
      if (hoofdstuk) {
        const { alinea = 0 } = erratum;
        const count = hoofdstuk.text.alineas.length;
        if (alinea <= count) return void hoofdstuk.errata.push(erratum);
        if (hoofdstuk.text.unread) return;
        return report(id, [i, 'alinea'], wrong('model/alinea-unknown', { alinea, count }));
      }
      if (name === undefined) return report(id, [i], wrong('model/erratum-without-hoofdstuk'));
      const named = versie.hoofdstukken.filter(({ slugs }) => slugs);
      report(
        id,
        [i, 'hoofdstuk'],
        named.length ? unknownHoofdstuk(name, named) : wrong('model/erratum-of-short'),
      );
    });
  }
}
