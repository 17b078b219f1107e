import type { Comparisons } from '../model/comparison.ts';
import type { Document, Site, Thema } from '../model/types.ts';
import type { Absolute, Entry } from '../follow/entry.ts';
import { siteEntries } from '../follow/entries.ts';
import { escapeText } from '../follow/html.ts';
import { tagUri } from '../follow/identity.ts';
import { UNDATED } from '../follow/updated.ts';

/** Addresses without base of the feeds. */
export const SITE_FEED = '/volg/alles.xml';
export const documentFeedPath = ({ id }: Document) => `/volg/documenten/${id}.xml`;
export const themaFeedPath = ({ id }: Thema) => `/volg/themas/${id}.xml`;

interface Feed {
  title: string;
  subtitle: string;
  /** Where the feed stands, and the page it is about; without base. */
  self: string;
  page: string;
  /** Names the feed within the organisation. */
  key: string;
}

/** The feed of everything, an Atom document (RFC 4287). `address` makes a path a whole address. */
export function siteFeed(site: Site, comparisons: Comparisons, address: Absolute): string {
  const feed = { self: SITE_FEED, page: '/', key: '/volg/alles' };
  return write(site, address, siteEntries(site, comparisons, address), {
    ...feed,
    title: `${site.naam}: alle wijzigingen`,
    subtitle: 'Nieuwe versies, verbeteringen en veranderingen in de planning.',
  });
}

/** The feed of one document: its versies, its errata, and the mijlpalen that lead to it. */
export function documentFeed(
  site: Site,
  document: Document,
  comparisons: Comparisons,
  address: Absolute,
): string {
  const entries = siteEntries(site, comparisons, address).filter(({ documenten }) =>
    documenten.includes(document),
  );
  return write(site, address, entries, {
    title: `${site.naam}: ${document.korteTitel}`,
    subtitle: `Nieuwe versies, verbeteringen en planning van: ${document.titel}.`,
    self: documentFeedPath(document),
    page: document.path,
    key: `/volg/documenten/${document.id}`,
  });
}

/** The feed of one thema: versies with a hoofdstuk about it, errata in those, and its mijlpalen. */
export function themaFeed(
  site: Site,
  thema: Thema,
  comparisons: Comparisons,
  address: Absolute,
): string {
  const entries = siteEntries(site, comparisons, address).filter(({ themas }) =>
    themas.includes(thema),
  );
  return write(site, address, entries, {
    title: `${site.naam}: ${thema.titel}`,
    subtitle: `Nieuwe versies, verbeteringen en planning over het thema ${thema.titel}.`,
    self: themaFeedPath(thema),
    page: thema.path,
    key: `/volg/themas/${thema.id}`,
  });
}

/** RFC 3339, at the start of the day in UTC. */
const moment = (day: string) => `${day}T00:00:00Z`;

function write(site: Site, address: Absolute, entries: Entry[], feed: Feed): string {
  const link = (rel: string, path: string, type: string) =>
    `<link rel="${rel}" type="${type}" hreflang="nl" href="${escapeText(address(path))}"/>`;
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    `<id>${escapeText(tagUri(site, feed.key))}</id>`,
    `<title>${escapeText(feed.title)}</title>`,
    `<subtitle>${escapeText(feed.subtitle)}</subtitle>`,
    // Sorted, so the first is the newest. A feed without messages never changed.
    `<updated>${moment(entries[0]?.updated ?? UNDATED)}</updated>`,
    `<author><name>${escapeText(site.organisatie)}</name><uri>${escapeText(site.organisatieUri)}</uri></author>`,
    link('self', feed.self, 'application/atom+xml'),
    link('alternate', feed.page, 'text/html'),
    ...entries.map((entry) =>
      [
        '<entry>',
        `<id>${escapeText(entry.id)}</id>`,
        `<title>${escapeText(entry.title)}</title>`,
        `<updated>${moment(entry.updated)}</updated>`,
        `<category term="${entry.kind}"/>`,
        link('alternate', entry.path, 'text/html'),
        `<content type="html">${escapeText(entry.content)}</content>`,
        '</entry>',
      ].join('\n'),
    ),
    '</feed>',
  ].join('\n')}\n`;
}
