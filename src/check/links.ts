import { nearest } from '../dutch/nearest.ts';
import { subjectOf } from '../content/paths.ts';
import { idOf } from '../content/read.ts';
import { errorsOf } from '../faults/fault.ts';
import { wrong, type Wrong } from '../faults/wrong.ts';
import { addresses, idsOf } from './addresses.ts';
import { onSite, type Context } from './rule.ts';

type Broken = Wrong<'links/nowhere' | 'links/anchor-unknown'>;

/** How many faults come with what was meant. */
const MOST_GUESSES = 200;

/** Faults for internal links in texts that lead to no page or no anchor. */
export const links = onSite('links', (site, context) => {
  const { entries } = context;
  const all = addresses(site);
  const broken = brokenRoots(context);
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
      const fault = url.startsWith('#') ? missing(undefined, url.slice(1), own) : elsewhere(url);
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
      const near = guess(clean, () =>
        [...all.keys()].filter((other) => other.split('/').length === depth),
      );
      return wrong('links/nowhere', { url, near });
    }
    return anchor ? missing(path, anchor, [...ids]) : undefined;
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

/** First parts of the addresses of which a file is at fault. */
function brokenRoots({ dir, known }: Context): Set<string> {
  return new Set(
    errorsOf(known).map(({ file }) => {
      const { folder, owner } = subjectOf(idOf(file, dir) ?? '');
      return folder === 'documenten' || folder === 'paginas' ? owner : folder;
    }),
  );
}
