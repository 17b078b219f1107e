import type { Hoofdstuk, Site, Versie } from '../model/types.ts';

/** A file that may be changed, and what it is called. */
export interface ProposableText {
  file: string;
  name: string;
}

interface Names {
  numbered: (hoofdstuk: Hoofdstuk) => string;
  versieTitle: (versie: Versie) => string;
}

/**
 * The texts that a proposal may change, in groups as a reader knows them: all but those of a frozen versie (`<document>/
 * <versie>`), of which the words are decided. Groups without texts are left out.
 */
export function proposable(
  site: Site,
  frozen: ReadonlySet<string>,
  { numbered, versieTitle }: Names,
): { title: string; texts: ProposableText[] }[] {
  const versies = site.documenten.flatMap(({ id, korteTitel, versies: all }) =>
    all
      .filter((versie) => !frozen.has(`${id}/${versie.id}`))
      .map((versie) => ({
        title: `${korteTitel}: ${versieTitle(versie)}`,
        texts: versie.hoofdstukken.map((hoofdstuk) => ({
          file: hoofdstuk.entry,
          name: numbered(hoofdstuk),
        })),
      })),
  );
  const yaml = (folder: string, all: readonly { id: string }[], nameOf: (id: string) => string) =>
    all.map(({ id }) => ({ file: `${folder}/${id}.yaml`, name: nameOf(id) }));
  const titles = new Map([
    ...site.themas.map(({ id, titel }): [string, string] => [`themas/${id}`, titel]),
    ...site.mijlpalen.map(({ id, titel }): [string, string] => [`mijlpalen/${id}`, titel]),
    ...site.begrippen.map(({ id, term }): [string, string] => [`begrippen/${id}`, term]),
  ]);
  const group = (title: string, folder: string, all: readonly { id: string }[]) => ({
    title,
    texts: yaml(folder, all, (id) => titles.get(`${folder}/${id}`) ?? id),
  });
  return [
    ...versies,
    {
      title: 'Pagina’s',
      texts: site.paginas.map(({ entry, titel }) => ({ file: entry, name: titel })),
    },
    group('Thema’s', 'themas', site.themas),
    group('Planning', 'mijlpalen', site.mijlpalen),
    group('Begrippen', 'begrippen', site.begrippen),
  ].filter(({ texts }) => texts.length);
}
