import { posix } from 'node:path';

const TAG = /<[a-zA-Z](?:[^"'>]|"[^"]*"|'[^']*')*>/g;
const ADDRESS = /(\s(?:href|src|action)=")(\/[^"]*)(")/g;
const REFRESH = /(\scontent="0; url=)(\/[^"]*)(")/;
const SCRIPT = /<script\b(?:[^"'>]|"[^"]*"|'[^']*')*>[^]*?<\/script>/g;
const NOTE =
  '<p><strong>Voorbeeld van een voorstel, nog niet gepubliceerd.</strong> Zoeken en knoppen werken hier niet.</p>';

/** The page below which a built site answers, as its pages say it; with slashes at both ends. */
export const baseOf = (html: string): string => /\sdata-base="([^"]*)"/.exec(html)?.[1] ?? '/';

/**
 * A page of a built site that opens from disk: its addresses lead to files beside it, and nothing runs.
 * `file` is its path in the folder; `has` tells whether a file is there.
 */
export function relativePage(html: string, file: string, has: (file: string) => boolean): string {
  const base = baseOf(html);
  const relative = (address: string) => fileAddress(address, file, base, has);
  const replace = (_: string, before: string, address: string, after: string) =>
    before + relative(address) + after;
  return html
    .replace(SCRIPT, '')
    .replace(TAG, (tag) =>
      tag
        .replace(ADDRESS, replace)
        .replace(/^<meta\b[^]*$/, (meta) => meta.replace(REFRESH, replace)),
    )
    .replace(/<body\b[^>]*>/, (body) => body + NOTE);
}

function fileAddress(
  address: string,
  file: string,
  base: string,
  has: (file: string) => boolean,
): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  if (path.startsWith('//') || !`${path}/`.startsWith(base)) return address;
  const inside = path.slice(base.length);
  const page = posix.join(inside, 'index.html');
  const target = inside === '' || inside.endsWith('/') ? page : has(page) ? page : inside;
  const way = posix.relative(posix.dirname(file), decodeURI(target));
  return encodeURI(way) + (rest.startsWith('?') ? rest.replace(/^\?[^#]*/, '') : rest);
}
