import { comparePairs } from '../model/versies.ts';
import type { Hoofdstuk, Site, Text } from '../model/types.ts';
import type { Fault } from './fault.ts';
import type { Entry } from './read.ts';

/** Every address of the site with the ids on it that content may link to. */
export function addresses(site: Site): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  const add = (path: string, ids: string[] = []) => all.set(path, new Set(ids));
  const idsOf = ({ text }: { text: Text }) => [
    ...text.alineas.map(({ number }) => `a${number}`),
    ...text.headings.map(({ id }) => id),
  ];
  add('/', ['documenten', 'planning']);
  for (const path of ['/themas/', '/zoeken/', '/open-data/']) add(path);
  add(
    '/mijlpalen/',
    site.mijlpalen.map(({ id }) => id),
  );
  add(
    '/begrippen/',
    site.begrippen.map(({ id }) => id),
  );
  for (const { path } of site.themas) add(path);
  for (const pagina of site.paginas) add(pagina.path, idsOf(pagina));
  for (const document of site.documenten) {
    add(
      document.path,
      document.current?.short ? [...idsOf(document.current.short), 'feiten'] : ['feiten'],
    );
    add(`${document.path}versies/`);
    const full = (hoofdstukken: Hoofdstuk[]) =>
      hoofdstukken.flatMap((hoofdstuk) => {
        const prefix = hoofdstuk.slugs.replaceAll('/', '--');
        return prefix
          ? [`${prefix}--titel`, ...idsOf(hoofdstuk).map((id) => `${prefix}--${id}`)]
          : idsOf(hoofdstuk);
      });
    if (document.current) add(`${document.path}volledig/`, full(document.current.hoofdstukken));
    for (const { slugs } of document.gone) add(`${document.path}${slugs}/`);
    for (const versie of document.versies) {
      add(versie.fixedPath);
      add(`${versie.fixedPath}volledig/`, full(versie.hoofdstukken));
      for (const hoofdstuk of versie.hoofdstukken)
        for (const path of [hoofdstuk.fixedPath, hoofdstuk.currentPath])
          if (path) add(path, [...idsOf(hoofdstuk), 'feiten']);
    }
    for (const { van, tot } of comparePairs(document.versies))
      add(`${document.path}wijzigingen/${van.id}/${tot.id}/`);
  }
  return all;
}

/** Faults for internal links in texts that lead to no page or no anchor. */
export function checkLinks(site: Site, entries: Map<string, Entry>): Fault[] {
  const all = addresses(site);
  const faults: Fault[] = [];
  const check = (id: string, text: Text) => {
    const entry = entries.get(id);
    for (const { url, line, column } of text.links) {
      if (!entry || !url.startsWith('/')) continue;
      const [path = '', anchor] = url.split('#');
      const ids = all.get((path.split('?')[0] ?? '').replace(/\/?$/, '/'));
      const message = !ids
        ? `De link ${url} leidt nergens heen. Kijk het adres na; het begint met / en eindigt met /.`
        : anchor && !ids.has(decodeURIComponent(anchor))
          ? `Op de pagina ${path} bestaat #${anchor} niet. Kijk het anker na of haal het weg.`
          : undefined;
      if (message) faults.push({ file: entry.file, line: line + entry.bodyLine, column, message });
    }
  };
  for (const pagina of site.paginas) check(pagina.entry, pagina.text);
  for (const { versies } of site.documenten)
    for (const { hoofdstukken } of versies)
      for (const { entry, text } of hoofdstukken) check(entry, text);
  return faults;
}
