import { plainUrl } from '../schema/site-address.ts';
import type { Finding } from '../faults/fault.ts';
import { wrong } from '../faults/wrong.ts';
import { onSite } from './rule.ts';
import { frozenVersies, isFrozen } from './signs.ts';
import { allHoofdstukken } from './words.ts';

/**
 * Warnings for links to a page of the site itself with its whole address, which nobody checks and which break when the site
 * moves; only where the text may still be changed.
 */
export const ownAddress = onSite('own-address', (site, { dir, entries, known }) => {
  const homes = [site.url, process.env.SITE_URL ?? ''].flatMap((url) => plainUrl(url) ?? []);
  const frozen = frozenVersies(dir);
  const told = new Set(known.map(({ file, line, column }) => `${file}:${line}:${column}`));
  const texts = [...allHoofdstukken(site), ...site.paginas];
  return texts.flatMap(({ entry: id, text }): Finding<'own-address/whole'>[] => {
    const entry = entries.get(id);
    if (!entry || isFrozen(entry, frozen)) return [];
    return text.outside.flatMap(({ url, line, column }) => {
      const at = { file: entry.file, line: line + entry.bodyLine, column };
      const path = homes.map((home) => pathBelow(home, url)).find(Boolean);
      // A bare address is told as that first: its words are missing too.
      if (path === undefined || told.has(`${at.file}:${line + entry.bodyLine}:${column}`))
        return [];
      return [{ ...at, ...wrong('own-address/whole', { url, path }), warning: true as const }];
    });
  });
});

/** The path of a page as authors write it, `/page/`, when an address lies below that of the site. */
function pathBelow(home: string, url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { host, pathname, search, hash } = new URL(url);
  const own = new URL(home);
  const base = own.pathname.replace(/\/?$/, '/');
  if (host !== own.host || !`${pathname}/`.startsWith(base)) return undefined;
  const path = pathname.slice(base.length).replace(/^\/+/, '');
  const isFile = /\.[a-z0-9]+$/i.test(path);
  return `/${path}${path && !isFile ? '/' : ''}`.replace(/\/+$/, '/') + search + hash;
}
