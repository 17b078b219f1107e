import { nearest } from '../dutch/nearest.ts';
import { HANDBOOK_PAGES, handbookPath } from '../model/handbook.ts';
import { comparePairs } from '../model/versies.ts';
import type { Hoofdstuk, Site, Text } from '../model/types.ts';
import type { Fault } from '../content/fault.ts';
import type { Entry } from '../content/read.ts';

const idsOf = ({ text }: { text: Text }) => [
  ...text.alineas.map(({ number }) => `a${number}`),
  ...text.headings.map(({ id }) => id),
];

/** Every address of the site with the ids on it that content may link to. */
export function addresses(site: Site): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  const add = (path: string, ids: string[] = []) => all.set(path, new Set(ids));
  add('/', ['documenten', 'planning']);
  for (const path of [
    '/themas/',
    '/zoeken/',
    '/open-data/',
    '/redactie/',
    ...HANDBOOK_PAGES.map(({ slug }) => handbookPath(slug)),
    '/register/',
    '/volg/',
    '/citaat/',
  ])
    add(path);
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

/** Faults for internal links in texts that lead to no page or no anchor; `known` were told before. */
export function checkLinks(
  site: Site,
  entries: Map<string, Entry>,
  known: readonly Fault[] = [],
): Fault[] {
  const all = addresses(site);
  const broken = brokenRoots(known);
  const faults: Fault[] = [];
  const check = (id: string, text: Text) => {
    const entry = entries.get(id);
    for (const { url, line, column } of text.links) {
      if (!entry) continue;
      const message = url.startsWith('#') ? ownAnchor(url, text) : elsewhere(url);
      if (message) faults.push({ file: entry.file, line: line + entry.bodyLine, column, message });
    }
  };
  function elsewhere(url: string): string | undefined {
    const [path = '', anchor] = url.split('#');
    const clean = (path.split('?')[0] ?? '').replace(/\/?$/, '/');
    // What a page with faults would show is not known.
    if (broken.has(clean.split('/')[1] ?? '')) return undefined;
    const ids = all.get(clean);
    if (!ids) {
      const depth = clean.split('/').length;
      const alike = [...all.keys()].filter((other) => other.split('/').length === depth);
      const near = nearest(clean, alike);
      return `De link ${url} leidt nergens heen. ${near ? `Bedoelt u \`${near}\`?` : 'Kijk het adres na; het begint met / en eindigt met /.'}`;
    }
    return anchor ? missing(`Op de pagina ${path}`, anchor, [...ids]) : undefined;
  }
  for (const pagina of site.paginas) check(pagina.entry, pagina.text);
  for (const { versies } of site.documenten)
    for (const { hoofdstukken } of versies)
      for (const { entry, text } of hoofdstukken) check(entry, text);
  return faults;
}

const ownAnchor = (url: string, text: Text) =>
  missing('In deze tekst', url.slice(1), [...idsOf({ text }), 'feiten']);

function missing(where: string, anchor: string, ids: string[]): string | undefined {
  let id = anchor;
  try {
    id = decodeURIComponent(anchor);
  } catch {
    // Not encoded at all: compared as it stands.
  }
  if (ids.includes(id)) return undefined;
  const near = nearest(id, ids);
  return `${where} bestaat #${anchor} niet. ${near ? `Bedoelt u \`#${near}\`?` : 'Kijk het anker na of haal het weg.'}`;
}

/** First parts of the addresses of which a file is at fault. */
function brokenRoots(faults: readonly Fault[]): Set<string> {
  return new Set(
    faults
      .filter(({ warning }) => !warning)
      .flatMap(({ file }) => {
        const [, folder = '', name = ''] =
          /(?:^|\/)(documenten|paginas|themas|mijlpalen|begrippen)\/([^/]+)/.exec(file) ?? [];
        return /^(?:documenten|paginas)$/.test(folder) ? name.replace(/\.\w+$/, '') : folder;
      }),
  );
}
