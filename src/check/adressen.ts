import { join } from 'node:path';
import { linesOf, readOwn } from '../content/lists.ts';
import { subjectOf } from '../content/paths.ts';
import { idOf, shownPath } from '../content/read.ts';
import { isConflictMark } from '../faults/conflict.ts';
import { wrong, type Wrong } from '../faults/wrong.ts';
import { livesPath } from '../model/life.ts';
import type { Site } from '../model/types.ts';
import { comparePairs, isLasting, pairPath } from '../model/versies.ts';
import { addresses } from './addresses.ts';
import { isUnread, onSite } from './rule.ts';
import { isAllUnsure } from './whole.ts';

/** Name of the file in the content folder with every address that has to keep answering. */
export const ADRESSEN = 'adressen.txt';

/** An address as it stands in the list. */
export interface ListedAddress {
  path: string;
  line: number;
}

const ADDRESS = /^\/(?:[a-z0-9-]+\/)*$/;
/**
 * A concept passes, and so do its own pages and the comparisons with it (contract). A page about a day is there as long as
 * something happened on it: a mistaken date that is mended takes its page along.
 */
const PASSING = /\/(?:versies|wijzigingen)\/(?:.+\/)?concept\/|^\/op\/.+/;

/**
 * Every address that is promised to stay: all pages and redirects but those of a concept version, the lives of alineas
 * that stand in a concept alone, and comparisons that are there for the version that is current now. Sorted.
 */
export function lastingAddresses(site: Site): string[] {
  const all = [...addresses(site).keys(), ...site.doorverwijzingen.map(({ van }) => van)];
  const pairs = site.documenten.flatMap(({ versies }) => comparePairs(versies));
  const hoofdstukken = site.documenten
    .flatMap(({ versies }) => versies)
    .flatMap((versie) => versie.hoofdstukken);
  const stays = new Set(
    hoofdstukken
      .filter(({ versie, currentPath }) => versie.status !== 'concept' || currentPath)
      .map(livesPath),
  );
  const passing = new Set([
    ...pairs.filter((pair) => !isLasting(pair)).map(pairPath),
    ...hoofdstukken.map(livesPath).filter((path) => !stays.has(path)),
  ]);
  return all.filter((path) => !PASSING.test(path) && !passing.has(path)).sort();
}

/** The text of the list of a content folder; none when it is not there, or no file of its own. */
export const readAdressen = (dir: string): string | undefined => readOwn(join(dir, ADRESSEN));

/** The addresses of a list; a line that is none comes back as a fault. */
export function parseAdressen(list: string): {
  listed: ListedAddress[];
  faults: (Wrong<'adressen/no-address' | 'adressen/conflict'> & { line: number })[];
} {
  const lines = linesOf(list).map(({ line, text }) => ({ line, path: text.trim() }));
  const { listed = [], none = [] } = Object.groupBy(lines, ({ path }) =>
    ADDRESS.test(path) ? 'listed' : 'none',
  );
  return {
    listed,
    faults: none.map(({ line, path }) => ({
      line,
      ...(isConflictMark(path) ? wrong('adressen/conflict') : wrong('adressen/no-address')),
    })),
  };
}

/** Those addresses of a list at which neither a page nor a redirect answers. */
export function deadAddresses(site: Site, listed: readonly ListedAddress[]): ListedAddress[] {
  const all = addresses(site);
  const redirected = new Set(site.doorverwijzingen.map(({ van }) => van));
  return listed.filter(({ path }) => !all.has(path) && !redirected.has(path));
}

type Dead = Wrong<'adressen/dead' | 'adressen/dead-below'> & { line: number };

/** From so many on, the addresses of a document or pagina that is gone are told as one. */
const MANY = 3;

/** What is wrong with addresses that answer no more: one fault for all of a document or pagina that is not there at all. */
export function deadFaults(site: Site, dead: readonly ListedAddress[]): Dead[] {
  const all = addresses(site);
  const roots = Map.groupBy(dead, ({ path }) => `/${path.split('/')[1] ?? ''}/`);
  return [...roots].flatMap(([root, own]): Dead[] => {
    const [first] = own;
    return first && own.length >= MANY && !all.has(root)
      ? [{ line: first.line, ...wrong('adressen/dead-below', { root, count: own.length }) }]
      : own.map(({ path, line }) => ({ line, ...wrong('adressen/dead', { path }) }));
  });
}

/** Faults for addresses of the list that no longer answer, but for those of files that are at fault themselves. */
export const adressen = onSite('adressen', (site, { dir, entries, known }) => {
  const text = readAdressen(dir);
  if (text === undefined) return [];
  const file = shownPath(join(dir, ADRESSEN));
  const broken = known.filter(isUnread).flatMap((finding) => {
    const id = idOf(finding.file, dir) ?? '';
    const entry = entries.get(id);
    return entry && !isAllUnsure(entry) ? [] : ownAddress(id);
  });
  const { listed, faults } = parseAdressen(text);
  const dead = deadAddresses(site, listed).filter(
    ({ path }) => !broken.some((start) => start && path.startsWith(start)),
  );
  return [...faults, ...deadFaults(site, dead)].map((each) => ({ file, column: 1, ...each }));
});

/** Start of the addresses that a file of the content answers for. */
function ownAddress(id: string): string | undefined {
  const { folder, owner } = subjectOf(id);
  if (folder === 'doorverwijzingen.yaml') return '/';
  const own = owner.toLowerCase();
  if (folder === 'documenten' || folder === 'paginas') return `/${own}/`;
  return folder === 'themas' ? `/themas/${own}/` : undefined;
}
