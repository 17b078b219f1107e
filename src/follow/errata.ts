import type { Site, Versie } from '../model/types.ts';
import type { Absolute, Entry } from './entry.ts';
import { labelled, linkTo, paragraphs } from './html.ts';
import { tagUri } from './identity.ts';
import { versieDay } from './updated.ts';
import { numbered, versieLabel } from '../model/names.ts';

/**
 * The errata of a versie. An id is made of what is corrected and on which day, with a number only when that is not enough, so
 * that an erratum added elsewhere in the list changes no other.
 */
export function erratumEntries(site: Site, versie: Versie, address: Absolute): Entry[] {
  const seen = new Map<string, number>();
  return versie.hoofdstukken.flatMap((hoofdstuk) =>
    hoofdstuk.errata.map((erratum) => {
      const { alinea, datum, was, wordt, reden } = erratum;
      const parts = ['documenten', versie.document.id, versie.id, 'errata', hoofdstuk.id];
      const place = [...parts, alinea === undefined ? '' : `a${alinea}`, datum].filter(Boolean);
      const key = `/${place.join('/')}`;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      const path = hoofdstuk.fixedPath + (alinea === undefined ? '' : `#a${alinea}`);
      const where = [
        ...(hoofdstuk.slugs ? [numbered(hoofdstuk)] : []),
        ...(alinea === undefined ? [] : [`alinea ${alinea}`]),
      ].join(', ');
      return {
        id: tagUri(site, count > 1 ? `${key}/${count}` : key),
        title: `Verbetering in ${versie.document.korteTitel}, ${versieLabel(versie)}${where && `: ${where}`}`,
        kind: 'erratum' as const,
        updated: versieDay({ datum }),
        path,
        content: [
          `<p>${versie.status === 'vastgesteld' ? 'De vastgestelde tekst' : 'De tekst'} zelf blijft staan; deze verbetering staat ernaast.</p>`,
          labelled('Was', was),
          labelled('Wordt', wordt),
          paragraphs(reden),
          linkTo(address(path), 'Lees het in de tekst'),
        ].join(''),
        documenten: [versie.document],
        themas: hoofdstuk.themas,
      };
    }),
  );
}
