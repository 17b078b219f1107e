import { nearest } from '../dutch/nearest.ts';
import { subjectOf } from '../content/paths.ts';
import { idOf } from '../content/read.ts';
import { errorsOf } from '../faults/fault.ts';
import { wrong, type RulesOf, type Wrong } from '../faults/wrong.ts';
import type { Site } from '../model/types.ts';
import { parseAdressen, readAdressen } from './adressen.ts';
import { addresses, idsOf } from './addresses.ts';
import { onSite, type Context } from './rule.ts';

type Broken = Wrong<RulesOf<'links'>>;

/** How many faults come with what was meant. */
const MOST_GUESSES = 200;

/** Faults for internal links in texts that lead to no page or no anchor. */
export const links = onSite('links', (site, context) => {
  const { entries } = context;
  const all = addresses(site);
  const lost = lostRoots(context);
  const unread = unreadPages(site);
  // An address that may not be at all leads nowhere too: one fault.
  const refused = new Set(
    errorsOf(context.known).map(({ file, line, column }) => `${file}:${line}:${column}`),
  );
  const { listed } = parseAdressen(readAdressen(context.dir) ?? '');
  const before = new Set(listed.map(({ path }) => path));
  const led = new Map(site.doorverwijzingen.map(({ van, naar }) => [van, naar]));
  let guesses = MOST_GUESSES;
  const texts = [
    ...site.paginas,
    ...site.documenten.flatMap(({ versies }) => versies.flatMap((each) => each.hoofdstukken)),
  ];
  return texts.flatMap(({ entry: id, text }) => {
    const entry = entries.get(id);
    if (!entry) return [];
    const own = [...idsOf({ text }), 'feiten'];
    return text.links.flatMap(({ url, line, column }) => {
      const isOwn = url.startsWith('#');
      if (isOwn && text.unread) return [];
      const fault = isOwn ? missing(undefined, url.slice(1), own) : elsewhere(url);
      const at = { file: entry.file, line: line + entry.bodyLine, column };
      return fault && !refused.has(`${at.file}:${at.line}:${at.column}`)
        ? [{ ...at, ...fault }]
        : [];
    });
  });

  function elsewhere(url: string): Broken | undefined {
    const [path = '', anchor] = url.split('#');
    const clean = (path.split('?')[0] ?? '').replace(/\/?$/, '/');
    const ids = all.get(clean);
    if (!ids) {
      const depth = clean.split('/').length;
      guesses -= 1;
      const moved = guesses > 0 ? atLast(clean, [...all.keys()]) : undefined;
      // What a file that could not be read would show is not known; an address that is almost right is a mistake all the same.
      const unknown = lost.get(clean.split('/')[1] ?? '');
      if (unknown && !(moved && unknown.every((name) => name && name !== clean.split('/').at(-2))))
        return undefined;
      // What merely looks like a page that is gone is another page.
      if (!moved && before.has(clean)) return wrong('links/gone', { url, now: led.get(clean) });
      const near =
        moved ??
        guess(clean, () => [...all.keys()].filter((other) => other.split('/').length === depth));
      return wrong('links/nowhere', { url, near });
    }
    return anchor && !unread.has(clean) ? missing(path, anchor, [...ids]) : undefined;
  }

  /** An anchor that is not among the ids of a page; without a path of the text itself. */
  function missing(path: string | undefined, anchor: string, ids: string[]): Broken | undefined {
    let id = anchor;
    try {
      id = decodeURIComponent(anchor);
    } catch {
      // Not encoded at all: compared as it stands.
    }
    if (ids.includes(id)) return undefined;
    return wrong('links/anchor-unknown', { path, anchor, near: guess(id, () => ids) });
  }

  /** What was meant, for the first faults: to look at every address for each of thousands would take for ever. */
  function guess(given: string, among: () => string[]): string | undefined {
    guesses -= 1;
    return guesses >= 0 ? nearest(given, among()) : undefined;
  }
});

/** Addresses below a document that are not of its text as it is now. */
const OTHER = /^\/[^/]+\/(?:versies|wijzigingen|alinea)\//;

/** The page of the same document that ends in the name that was most likely meant: `/a/b/havens/` for `/a/haven/`. */
function atLast(given: string, paths: readonly string[]): string | undefined {
  const [first, ...rest] = given.split('/').slice(1, -1);
  const last = rest.at(-1);
  if (last === undefined) return undefined;
  const name = (path: string) => path.split('/').at(-2) ?? '';
  const own = paths.filter((path) => path.startsWith(`/${first}/`) && !OTHER.test(path));
  const meant = nearest(last, [...new Set(own.map(name))]);
  const [only, ...more] = own.filter((path) => name(path) === meant);
  return more.length ? undefined : only;
}

/**
 * First parts of the addresses of files that could not be read at all, each with the names of those files in an address: empty
 * for one that other pages depend on, so that nothing is known of what is there.
 */
function lostRoots({ dir, known, entries }: Context): Map<string, string[]> {
  const lost = errorsOf(known).flatMap(({ file }) => {
    const id = idOf(file, dir) ?? '';
    // At no address stands an image alone.
    if (entries.has(id) || /^documenten\/[^/]+\/[^/]+\/beeld\//.test(id)) return [];
    const { folder, owner } = subjectOf(id);
    const root = folder === 'documenten' || folder === 'paginas' ? owner : folder;
    return { root, name: /\/\d{2,}-([a-z0-9-]+)\.mdx$/.exec(id)?.[1] ?? '' };
  });
  const roots = new Map<string, string[]>();
  for (const { root, name } of lost) roots.set(root, [...(roots.get(root) ?? []), name]);
  return roots;
}

/** Addresses of the pages of which the text could not be read, so that nobody knows the anchors on them. */
function unreadPages(site: Site): Set<string> {
  const found = new Set(site.paginas.flatMap(({ text, path }) => (text.unread ? [path] : [])));
  for (const { path, versies } of site.documenten)
    for (const { hoofdstukken, fixedPath, isCurrent } of versies)
      for (const each of hoofdstukken.filter(({ text }) => text.unread)) {
        for (const page of [each.fixedPath, `${fixedPath}volledig/`]) found.add(page);
        if (isCurrent)
          for (const page of [each.currentPath ?? path, `${path}volledig/`]) found.add(page);
      }
  return found;
}
