import { unknown } from './bron.ts';
import { addErrata } from './errata.ts';
import { findGone } from './gone.ts';
import type { Input, Report } from './input.ts';
import { checkVersie } from './rules.ts';
import { buildVersie, defined } from './structure.ts';
import type { Beeld, Document } from './types.ts';
import { markVerouderd } from './verouderd.ts';
import { currentVersie, sortVersies } from './versies.ts';

/** First parts of addresses that the site itself uses (contract). */
export const RESERVED = new Set(
  'themas mijlpalen begrippen zoeken open-data register citaat volg redactie data sitemaps pagefind 404'.split(
    ' ',
  ),
);

/** All documenten by id, with their versies in order and what is current; relations resolved. */
export function buildDocumenten(input: Input, report: Report): Map<string, Document> {
  const documenten = new Map<string, Document>();
  for (const { id, data } of input.documenten) {
    const name = id.split('/')[1] ?? '';
    if (RESERVED.has(name))
      report(id, [], `De naam "${name}" gebruikt de site zelf. Geef de map een andere naam.`);
    const document: Document = {
      ...defined(data),
      relaties: [],
      id: name,
      versies: [],
      mijlpalen: [],
      gone: [],
      path: `/${name}/`,
    };
    const texts = input.hoofdstukken.filter((item) => item.id.startsWith(`documenten/${name}/`));
    const versies = input.versies
      .filter((item) => item.id.startsWith(`documenten/${name}/`))
      .map((item) => {
        const own = texts.filter((text) =>
          text.id.startsWith(item.id.replace(/versie\.yaml$/, '')),
        );
        const beelden = beeldenIn(item.id.replace(/versie\.yaml$/, ''), input);
        return { item, versie: buildVersie(document, item, own, beelden, report) };
      });
    document.versies = sortVersies(versies.map(({ versie }) => versie));
    versies.forEach(({ item, versie }) => checkVersie(item, versie, report));
    document.versies.forEach((versie, i, all) =>
      Object.assign(versie, defined({ previous: all[i + 1] })),
    );
    const current = currentVersie(document.versies);
    if (current) {
      document.current = current;
      current.isCurrent = true;
      for (const hoofdstuk of current.hoofdstukken)
        hoofdstuk.currentPath = document.path + (hoofdstuk.slugs && `${hoofdstuk.slugs}/`);
    }
    document.gone = findGone(document);
    markVerouderd(document);
    addErrata(document, input.errata, report);
    documenten.set(name, document);
  }
  const titles = new Map<string, string>();
  for (const { id, data } of input.documenten) {
    const titel = data.titel.toLowerCase().replace(/\s+/g, ' ').trim();
    const twin = titles.get(titel);
    if (twin !== undefined)
      report(
        id,
        ['titel'],
        `Het document "${twin}" heeft dezelfde titel. Geef een van de twee een andere, zodat lezers ze uit elkaar houden.`,
      );
    else titles.set(titel, id.split('/')[1] ?? '');
  }
  for (const { id, data } of input.documenten)
    data.relaties?.forEach((relatie, i) => {
      const target = documenten.get(relatie.document);
      if (target)
        documenten
          .get(id.split('/')[1] ?? '')
          ?.relaties.push({ soort: relatie.soort, document: target });
      else
        report(
          id,
          ['relaties', i, 'document'],
          unknown('document', relatie.document, [...documenten.keys()]),
        );
    });
  return documenten;
}

/** The images of the versie in this folder, by name. */
function beeldenIn(folder: string, { beelden }: Input): Map<string, Beeld> {
  const start = `${folder}beeld/`;
  const own = beelden.filter(({ id }) => id.startsWith(start));
  return new Map(
    own.map(({ id, data }) => {
      const bestand = id.slice(start.length);
      return [bestand, { bestand, ...data }];
    }),
  );
}
