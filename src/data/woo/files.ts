import type { Absolute } from '../../follow/entry.ts';
import { latest, versieDay } from '../../follow/updated.ts';
import type { Site, Versie } from '../../model/types.ts';
import { labelsOf } from '../../schema/tooi.ts';
import type { TextFile } from '../ori.ts';
import { sitemapIndex } from '../sitemap.ts';
import { element, xmlFile } from '../xml.ts';
import { diwooDocument } from './diwoo.ts';

/** The most that one sitemap may hold (sitemaps.org). */
const MOST = 50_000;
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const DIWOO = 'https://standaarden.overheid.nl/diwoo/metadata/';
const ATTRIBUTES = {
  xmlns: SITEMAP,
  'xmlns:diwoo': DIWOO,
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': `${SITEMAP} ${SITEMAP}/sitemap.xsd ${DIWOO} ${DIWOO}0.9.8/xsd/diwoo/diwoo-metadata.xsd`,
};

/** The number of a category in the names of its files: its place in Woo art. 3.3. */
const numberOf = (label: string) =>
  String(labelsOf('informatiecategorieen').indexOf(label) + 1).padStart(3, '0');

/** Address without base of the index of a category; the harvester reads no other name. */
export const indexPath = (number: string): string =>
  `/sitemaps/sitemapindex-diwoo-infocat${number}.xml`;

/** What the harvester of the Woo index reads: the files by their path, and the paths of the indexes for robots.txt. */
export interface WooFiles {
  files: Map<string, string>;
  indexes: string[];
}

/**
 * Sitemaps with DiWoo metadata per information category; none unless `woo: ja` stands in site.yaml. Every versie that is
 * no concept is one entry, in the first category of its document alone: one address in two files would be read from either.
 */
export function wooFiles(
  site: Site,
  absolute: Absolute,
  fileOf: (versie: Versie) => TextFile,
): WooFiles {
  const made: WooFiles = { files: new Map(), indexes: [] };
  if (site.woo !== 'ja') return made;
  const versies = site.documenten
    .filter(({ woo }) => woo)
    .flatMap((document) => document.versies)
    .filter(({ status }) => status !== 'concept');
  const byCategory = Map.groupBy(versies, ({ document }) => document.woo?.categorieen[0] ?? '');
  for (const label of labelsOf('informatiecategorieen')) {
    const own = byCategory.get(label) ?? [];
    if (own.length === 0) continue;
    const number = numberOf(label);
    const maps: { loc: string; lastmod: string }[] = [];
    for (let at = 0; at < own.length; at += MOST) {
      const part = own.slice(at, at + MOST);
      const path = `/sitemaps/sitemap-infocat${number}-${maps.length + 1}.xml`;
      const urls = part.map((versie) => {
        const file = fileOf(versie);
        return element('url', [
          element('loc', [absolute(file.path)]),
          element('lastmod', [versieDay(versie)]),
          diwooDocument(site, versie, file, { absolute, fileOf }),
        ]);
      });
      made.files.set(path, xmlFile(element('urlset', urls, ATTRIBUTES)));
      maps.push({ loc: absolute(path), lastmod: latest(part.map(versieDay)) });
    }
    made.files.set(indexPath(number), sitemapIndex(maps));
    made.indexes.push(indexPath(number));
  }
  return made;
}
