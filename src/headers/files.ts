import type { SiteHeaders, Special } from './rules.ts';

/** Names of the two files in a built site, in the form that Netlify, Cloudflare Pages and others read. */
export const HEADERS_FILE = '_headers';
export const REDIRECTS_FILE = '_redirects';

/** Where an address went, both below the base; an anchor may follow the second. */
export interface Redirect {
  from: string;
  to: string;
}

const below = (base: string, path: string) => base.replace(/\/$/, '') + path;

/** The text of `_headers` for a site below a base path. */
export function writeHeaders({ always, special }: SiteHeaders, base: string): string {
  const block = ({ path, headers }: Special) =>
    [below(base, path), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]
      .join('\n')
      .concat('\n');
  return [{ path: '/*', headers: always }, ...special].map(block).join('\n');
}

/**
 * What `_headers` says, as it was given to `writeHeaders`. Throws at a line that this does not write: what a server is
 * told may not be less than what was meant.
 */
export function readHeaders(text: string, base: string): SiteHeaders {
  const blocks: { path: string; headers: Record<string, string> }[] = [];
  const root = below(base, '');
  for (const line of text.split('\n').filter(Boolean)) {
    const [, name, value] = /^ {2}([A-Za-z-]+): (\S.*)$/.exec(line) ?? [];
    const last = blocks.at(-1);
    if (name && value && last) last.headers[name] = value;
    else if (line.startsWith(`${root}/`))
      blocks.push({ path: line.slice(root.length), headers: {} });
    else throw new Error(`${HEADERS_FILE} of ${base}: cannot read "${line}"`);
  }
  const [all, ...special] = blocks;
  if (all?.path !== '/*') throw new Error(`${HEADERS_FILE} of ${base} says nothing of all pages`);
  return { always: all.headers, special };
}

/** The text of `_redirects`: a line each, for ever (301). */
export const writeRedirects = (redirects: readonly Redirect[], base: string): string =>
  redirects.map(({ from, to }) => `${below(base, from)} ${below(base, to)} 301\n`).join('');

/** What `_redirects` says, as it was given to `writeRedirects`. */
export const readRedirects = (text: string, base: string): Redirect[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [from = '', to = ''] = line.split(' ');
      const root = below(base, '');
      return { from: from.slice(root.length), to: to.slice(root.length) };
    });
