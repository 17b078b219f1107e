import { HANDBOOK_PAGES, handbookPath } from '../model/handbook.ts';
import { isCitable, livesPath } from '../model/life.ts';
import type { Hoofdstuk, Site, Text } from '../model/types.ts';
import { dayPath, turningDays } from '../model/validity.ts';
import { comparePairs, pairPath } from '../model/versies.ts';

/** The ids on the page of a text that content may link to. */
export const idsOf = ({ text }: { text: Text }) => [
  ...text.alineas.map(({ number }) => `a${number}`),
  ...text.headings.map(({ id }) => id),
];

/** Every address of the site with the ids on it that content may link to. */
export function addresses(site: Site): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  const add = (path: string, ids: string[] = []) => all.set(path, new Set(ids));
  add('/', ['documenten', 'plan', 'planning', 'veranderd']);
  for (const path of [
    '/themas/',
    '/zoeken/',
    '/open-data/',
    '/open-data/ingetrokken/',
    '/redactie/',
    '/redactie/voorstel/',
    ...HANDBOOK_PAGES.map(({ slug }) => handbookPath(slug)),
    '/register/',
    '/volg/',
    '/volg/toestel/',
    '/citaat/',
    '/op/',
    '/bewijs/',
    ...turningDays(site).map(({ day }) => dayPath(day)),
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
    // A frozen text may lead to words that are elsewhere now: the page there leads on, whatever the anchor.
    for (const { slugs, last } of document.gone) add(`${document.path}${slugs}/`, idsOf(last));
    for (const versie of document.versies) {
      add(versie.fixedPath);
      add(`${versie.fixedPath}volledig/`, full(versie.hoofdstukken));
      for (const hoofdstuk of versie.hoofdstukken)
        for (const path of [hoofdstuk.fixedPath, hoofdstuk.currentPath])
          if (path) add(path, [...idsOf(hoofdstuk), 'feiten']);
      for (const hoofdstuk of versie.hoofdstukken)
        if (hoofdstuk.text.unread || hoofdstuk.text.blocks.some(isCitable))
          add(livesPath(hoofdstuk));
    }
    if (document.versies.length > 1) add(`${document.path}wijzigingen/`);
    for (const pair of comparePairs(document.versies)) add(pairPath(pair));
  }
  return all;
}
