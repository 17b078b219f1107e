import type { Comparisons } from '../model/comparison.ts';
import type { Site } from '../model/types.ts';
import type { Absolute, Entry } from './entry.ts';
import { erratumEntries } from './errata.ts';
import { mijlpaalEntries } from './mijlpalen.ts';
import { isNews, versieEntry } from './versies.ts';

/** All messages of the site, newest first; in the same order for the same content. */
export function siteEntries(site: Site, comparisons: Comparisons, address: Absolute): Entry[] {
  const entries = [
    ...site.documenten
      .flatMap(({ versies }) => versies)
      .flatMap((versie) => [
        ...(isNews(versie) ? [versieEntry(site, versie, comparisons, address)] : []),
        ...erratumEntries(site, versie, address),
      ]),
    ...site.mijlpalen.flatMap((mijlpaal) => mijlpaalEntries(site, mijlpaal, address)),
  ];
  return entries.sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
}
