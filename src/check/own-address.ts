import { plainUrl } from '../schema/site-address.ts';
import type { Finding } from '../faults/fault.ts';
import { wrong, type RulesOf } from '../faults/wrong.ts';
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
  const told = new Map(
    known.map(({ file, line, column, ...rest }) => [`${file}:${line}:${column}`, rest]),
  );
  const texts = [...allHoofdstukken(site), ...site.paginas];
  return texts.flatMap(({ entry: id, text }): Finding<RulesOf<'own-address'>>[] => {
    const entry = entries.get(id);
    if (!entry || isFrozen(entry, frozen)) return [];
    return text.outside.flatMap(({ url, line, column }): Finding<RulesOf<'own-address'>>[] => {
      const at = { file: entry.file, line: line + entry.bodyLine, column };
      const path = homes.map((home) => pathBelow(home, url)).find(Boolean);
      const other = told.get(`${at.file}:${at.line}:${column}`);
      if (path === undefined) return [];
      // Of a bare address the words are missing too: both are said at once, as grave as that is.
      if (other?.rule === 'style/bare-address')
        return [{ ...at, ...wrong('own-address/bare', { url, path }), ...grave(other) }];
      return other
        ? []
        : [{ ...at, ...wrong('own-address/whole', { url, path }), warning: true as const }];
    });
  });
});

const grave = ({ warning }: Pick<Finding, 'warning'>) => (warning ? { warning } : {});

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
