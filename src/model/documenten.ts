import { oneLine } from '../dutch/one-line.ts';
import { wrong } from '../faults/wrong.ts';
import { unknown } from './bron.ts';
import type { At } from './content-path.ts';
import { addErrata } from './errata.ts';
import { findGone } from './gone.ts';
import type { Input, Report } from './input.ts';
import { checkVersie } from './rules.ts';
import { buildVersie } from './structure.ts';
import type { Beeld, Document } from './types.ts';
import { markStale } from './stale.ts';
import { currentVersie, sortVersies } from './versies.ts';

/** First parts of addresses that the site itself uses (contract). */
export const RESERVED = new Set(
  'themas mijlpalen begrippen zoeken open-data register citaat volg redactie data sitemaps pagefind 404 op bewijs ori'.split(
    ' ',
  ),
);

const versieOf = ({ at }: { at: At<'versies' | 'hoofdstukken' | 'beelden'> }) =>
  `${at.document}/${at.versie}`;

/** All documenten by id, with their versies in order and what is current; relations resolved. */
export function buildDocumenten(input: Input, report: Report): Map<string, Document> {
  const documenten = new Map<string, Document>();
  const versiesOf = Map.groupBy(input.versies, ({ at }) => at.document);
  const errataOf = Map.groupBy(input.errata, ({ at }) => at.document);
  const textsOf = Map.groupBy(input.hoofdstukken, versieOf);
  const beeldenOf = Map.groupBy(input.beelden, versieOf);
  for (const { id, at, data } of input.documenten) {
    const name = at.document;
    if (RESERVED.has(name)) report(id, [], wrong('model/document-reserved', { name }));
    const document: Document = {
      ...data,
      relaties: [],
      id: name,
      versies: [],
      mijlpalen: [],
      gone: [],
      path: `/${name}/`,
    };
    const versies = (versiesOf.get(name) ?? []).map((item) => {
      const key = versieOf(item);
      const beelden = byBestand(beeldenOf.get(key) ?? []);
      const versie = buildVersie(document, item, textsOf.get(key) ?? [], beelden, report);
      return { item, versie };
    });
    document.versies = sortVersies(versies.map(({ versie }) => versie));
    versies.forEach(({ item, versie }) => checkVersie(item, versie, report));
    document.versies.forEach((versie, i, all) => (versie.previous = all[i + 1]));
    const current = currentVersie(document.versies);
    if (current) {
      document.current = current;
      current.isCurrent = true;
      for (const hoofdstuk of current.hoofdstukken)
        hoofdstuk.currentPath = document.path + (hoofdstuk.slugs && `${hoofdstuk.slugs}/`);
    }
    document.gone = findGone(document);
    markStale(document);
    addErrata(document, errataOf.get(name) ?? [], report);
    documenten.set(name, document);
  }
  const titles = new Map<string, string>();
  for (const { id, at, data } of input.documenten) {
    const titel = oneLine(data.titel).toLowerCase();
    const twin = titles.get(titel);
    if (twin !== undefined) report(id, ['titel'], wrong('model/title-twice', { twin }));
    else titles.set(titel, at.document);
  }
  for (const { id, at, data } of input.documenten)
    data.relaties?.forEach(({ soort, document }, i) => {
      const target = documenten.get(document);
      if (document === at.document)
        report(id, ['relaties', i, 'document'], wrong('model/relation-to-itself'));
      else if (target) documenten.get(at.document)?.relaties.push({ soort, document: target });
      else
        report(
          id,
          ['relaties', i, 'document'],
          unknown('document', document, [...documenten.keys()]),
        );
    });
  return documenten;
}

/** The images of one versie, by name. */
const byBestand = (beelden: Input['beelden']): Map<string, Beeld> =>
  new Map(beelden.map(({ at: { bestand }, data }) => [bestand, { bestand, ...data }]));
