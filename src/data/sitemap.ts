import type { Absolute } from '../follow/entry.ts';
import { latest, mijlpaalDay, UNDATED, versieDay } from '../follow/updated.ts';
import type { Comparisons } from '../model/comparison.ts';
import { ownPages } from '../model/comparison.ts';
import type { Site } from '../model/types.ts';
import { comparePairs } from '../model/versies.ts';
import { hoofdstukDay, textDay } from './days.ts';
import { element, xmlFile, type Xml } from './xml.ts';

export const SITEMAP_PATH = '/sitemap.xml';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The day on which what a page shows last changed, by its path without base, as far as the content says so: never the day
 * of the build. Pages that nothing dates are not in it.
 */
export function contentDays(
  site: Site,
  { between }: Pick<Comparisons, 'between'>,
): Map<string, string> {
  const days = new Map<string, string>();
  const put = (path: string, day: string) => void (day !== UNDATED && days.set(path, day));
  const planning = latest(site.mijlpalen.map(mijlpaalDay));
  put('/mijlpalen/', planning);
  for (const document of site.documenten) {
    const newest = latest(document.versies.map((versie) => versieDay(versie)));
    put(
      document.path,
      document.current ? textDay(document.current) : latest(document.mijlpalen.map(mijlpaalDay)),
    );
    put(`${document.path}versies/`, newest);
    for (const versie of document.versies) {
      const day = textDay(versie);
      for (const root of versie.isCurrent ? [document.path, versie.fixedPath] : [versie.fixedPath])
        put(`${root}volledig/`, day);
      put(versie.fixedPath, day);
      for (const hoofdstuk of versie.hoofdstukken)
        for (const path of [hoofdstuk.fixedPath, hoofdstuk.currentPath])
          if (path) put(path, hoofdstukDay(hoofdstuk));
    }
    for (const { van, tot } of comparePairs(document.versies)) {
      const comparison = between(van, tot);
      for (const path of [comparison.path, ...ownPages(comparison).map((each) => each.path)])
        put(path, versieDay(tot));
    }
  }
  for (const thema of site.themas) {
    const texts = thema.passages.flatMap(({ document }) =>
      document.current ? [versieDay(document.current)] : [],
    );
    put(thema.path, latest([...texts, ...thema.mijlpalen.map(mijlpaalDay)]));
  }
  return days;
}

const url = (name: string, loc: string, lastmod?: string): Xml =>
  element(name, [
    element('loc', [loc]),
    lastmod === undefined ? undefined : element('lastmod', [lastmod]),
  ]);

/** The sitemap for search engines (sitemaps.org): whole addresses of pages by their path, with the day of their content. */
export const sitemap = (
  paths: readonly string[],
  days: ReadonlyMap<string, string>,
  absolute: Absolute,
): string =>
  xmlFile(
    element(
      'urlset',
      [...paths].sort().map((path) => url('url', absolute(path), days.get(path))),
      { xmlns: NAMESPACE },
    ),
  );

/** An index of sitemaps, each with the day of its newest entry. */
export const sitemapIndex = (maps: readonly { loc: string; lastmod: string }[]): string =>
  xmlFile(
    element(
      'sitemapindex',
      maps.map(({ loc, lastmod }) =>
        url('sitemap', loc, lastmod === UNDATED ? undefined : lastmod),
      ),
      { xmlns: NAMESPACE },
    ),
  );

/** What crawlers may read, all of it, and where the sitemaps are. */
export const robots = (sitemaps: readonly string[]): string =>
  ['User-agent: *', 'Allow: /', '', ...sitemaps.map((each) => `Sitemap: ${each}`), ''].join('\n');
