import type { Served } from './nginx.ts';
import { groupsOf, USUAL, type Headers } from './rules.ts';
import { OTHER_TYPE, TYPES } from './types.ts';

/** A value between quotes, in which nothing is a placeholder. */
const quoted = (value: string) => `"${value.replace(/["\\{]/g, '\\$&')}"`;
/**
 * One directive for all headers: each that is told by itself is a step more for every request. None is taken away, nor
 * `Server: Caddy`: then Caddy holds each answer in hands of its own, at the cost of the system's way to send a file.
 */
const set = (headers: Headers, matcher = '') =>
  [
    `header ${matcher}{`,
    ...Object.entries(headers).map(([name, value]) => `  ${name} ${quoted(value)}`),
    '}',
  ].join('\n');

const indented = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** The question of a request with its mark, for an address that it is led to. */
const MARK = `map {query} {query_mark} {
  "" ""
  default "?{query}"
}`;

/** What sends a file; Caddy itself would forget the question when it leads a folder to its slash. */
const FILES = `@flat not path */
route @flat {
${indented(MARK, 2)}
  @folder file {path}/index.html
  redir @folder {http.request.orig_uri.path}/{query_mark} 301
}
file_server {
  precompressed br gzip
}`;

/**
 * The configuration of Caddy for a site, a whole Caddyfile. Listening at a port alone it speaks HTTP, as behind a proxy
 * that has the certificate; at a name it gets a certificate itself, and sends HTTP on to HTTPS. What can be no file is
 * refused first: for a folder at `//host/..` Caddy 2.6 would lead the reader to that host.
 */
export function caddyConfig({ headers, redirects, base, folder, listen }: Served): string {
  const below = (path: string) => base.slice(0, -1) + path;
  const isPort = /^[\d.]*:?\d+$/.test(listen);
  const address = isPort ? `http://${listen.includes(':') ? '' : ':'}${listen}` : listen;
  const special = groupsOf(headers).map(({ paths, headers: own }, i) => {
    const matcher = `@special${i} path ${paths.map(below).join(' ')}`;
    return `${matcher}\n${set(own, `@special${i} `)}`;
  });
  const ends = Map.groupBy(Object.keys(TYPES), (end) => TYPES[end]!);
  const types = [...ends].map(([type, names], i) => {
    const paths = names.map((name) => `*.${name}`);
    return `@type${i} path ${paths.join(' ')}\n${set({ 'Content-Type': type }, `@type${i} `)}`;
  });
  const moved = redirects.map(({ from, to }, i) => {
    const [path = '', anchor] = to.split('#');
    const target = `${below(path)}{query_mark}${anchor ? `#${anchor}` : ''}`;
    return `@moved${i} path ${below(from)}\nroute @moved${i} {\n${indented(MARK, 2)}\n  redir * ${target} 301\n}`;
  });
  const site =
    base === '/'
      ? FILES
      : `redir / ${base} 301
@above path ${base.slice(0, -1)}
route @above {
${indented(MARK, 2)}
  redir * ${base}{query_mark} 301
}
handle /.well-known/security.txt {
  file_server
}
handle_path ${base}* {
${indented(`route {\n${indented(FILES, 2)}\n}`, 2)}
}
error 404`;
  const steps = [
    `@odd not method GET HEAD
handle @odd {
${indented(set({ ...headers.always, ...USUAL, Allow: 'GET, HEAD' }), 2)}
  respond 405
}`,
    set({ ...headers.always, ...USUAL }),
    ...special,
    // Most of what is asked is a page, which need not be held against every kind of file.
    `@page path */
header @page Content-Type ${quoted(TYPES.html!)}
@file not path */
route @file {
${indented([set({ 'Content-Type': OTHER_TYPE }), ...types].join('\n'), 2)}
}`,
    `@none vars_regexp {http.request.orig_uri.path} ^//|/[.][.](?:/|$)|[\\x00-\\x1f\\\\]|[^/]{256}
error @none 404
@hidden {
  path */.*
  not path /.well-known/* ${below('/.well-known/*')}
}
error @hidden 404`,
    ...moved,
    site,
  ];
  return `{
  admin off
  servers {
    max_header_size 16KB
  }
}
${address} {
  root * ${quoted(folder)}
  route {
${indented(steps.join('\n'), 4)}
  }
  handle_errors {
    @missing expression {http.error.status_code} in [403, 404]
    handle @missing {
${indented(set({ ...USUAL, 'Content-Type': TYPES.html! }), 6)}
      header -Access-Control-Allow-Origin
      rewrite * /404.html
      file_server {
        status 404
      }
    }
    respond {http.error.status_code}
  }
}
`;
}
