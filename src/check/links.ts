import { nearest } from '../dutch/nearest.ts';
import { subjectOf } from '../content/paths.ts';
import { idOf } from '../content/read.ts';
import { errorsOf } from '../faults/fault.ts';
import { wrong, type Wrong } from '../faults/wrong.ts';
import type { Text } from '../model/types.ts';
import { addresses, idsOf } from './addresses.ts';
import { onSite, type Context } from './rule.ts';

type Broken = Wrong<'links/nowhere' | 'links/anchor-unknown'>;

/** Faults for internal links in texts that lead to no page or no anchor. */
export const links = onSite('links', (site, context) => {
  const { entries } = context;
  const all = addresses(site);
  const broken = brokenRoots(context);
  const texts = [
    ...site.paginas,
    ...site.documenten.flatMap(({ versies }) => versies.flatMap((each) => each.hoofdstukken)),
  ];
  return texts.flatMap(({ entry: id, text }) => {
    const entry = entries.get(id);
    if (!entry) return [];
    return text.links.flatMap(({ url, line, column }) => {
      const fault = url.startsWith('#') ? ownAnchor(url, text) : elsewhere(url);
      return fault ? [{ file: entry.file, line: line + entry.bodyLine, column, ...fault }] : [];
    });
  });

  function elsewhere(url: string): Broken | undefined {
    const [path = '', anchor] = url.split('#');
    const clean = (path.split('?')[0] ?? '').replace(/\/?$/, '/');
    // What a page with faults would show is not known.
    if (broken.has(clean.split('/')[1] ?? '')) return undefined;
    const ids = all.get(clean);
    if (!ids) {
      const depth = clean.split('/').length;
      const alike = [...all.keys()].filter((other) => other.split('/').length === depth);
      return wrong('links/nowhere', { url, near: nearest(clean, alike) });
    }
    return anchor ? missing(path, anchor, [...ids]) : undefined;
  }
});

const ownAnchor = (url: string, text: Text) =>
  missing(undefined, url.slice(1), [...idsOf({ text }), 'feiten']);

/** An anchor that is not among the ids of a page; without a path of the text itself. */
function missing(path: string | undefined, anchor: string, ids: string[]): Broken | undefined {
  let id = anchor;
  try {
    id = decodeURIComponent(anchor);
  } catch {
    // Not encoded at all: compared as it stands.
  }
  if (ids.includes(id)) return undefined;
  return wrong('links/anchor-unknown', { path, anchor, near: nearest(id, ids) });
}

/** First parts of the addresses of which a file is at fault. */
function brokenRoots({ dir, known }: Context): Set<string> {
  return new Set(
    errorsOf(known).map(({ file }) => {
      const { folder, owner } = subjectOf(idOf(file, dir) ?? '');
      return folder === 'documenten' || folder === 'paginas' ? owner : folder;
    }),
  );
}
