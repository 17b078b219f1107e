import type { Served } from './nginx.ts';
import { USUAL, type Headers } from './rules.ts';
import { OTHER_TYPE, TYPES } from './types.ts';

/** A value between quotes, in which nothing is a placeholder. */
const quoted = (value: string) => `"${value.replace(/["\\{]/g, '\\$&')}"`;
const set = (headers: Headers, matcher = '') =>
  Object.entries(headers).map(([name, value]) => `    header ${matcher}${name} ${quoted(value)}`);

/** What sends a file; Caddy itself would forget the question when it leads a folder to its slash. */
const files = (indent: string) =>
  [
    'route {',
    '  @folder {',
    '    not path */',
    '    file {path}/index.html',
    '  }',
    '  redir @folder {http.request.orig_uri.path}/{query_mark} 301',
    '  file_server {',
    '    precompressed br gzip',
    '  }',
    '}',
  ]
    .map((line) => indent + line)
    .join('\n');

/**
 * The configuration of Caddy for a site, a whole Caddyfile. Listening at a port alone it speaks HTTP, as behind a proxy
 * that has the certificate; at a name it gets a certificate itself, and sends HTTP on to HTTPS. What can be no file is
 * refused first: for a folder at `//host/..` Caddy 2.6 would lead the reader to that host.
 */
export function caddyConfig({ headers, redirects, base, folder, listen }: Served): string {
  const below = (path: string) => base.slice(0, -1) + path;
  const address = /^[\d.]*:?\d+$/.test(listen)
    ? `http://${listen.includes(':') ? '' : ':'}${listen}`
    : listen;
  const special = headers.special.flatMap(({ path, headers: own }, i) => [
    `    @special${i} path ${below(path)}`,
    ...set(own, `@special${i} `),
  ]);
  const ends = Map.groupBy(Object.keys(TYPES), (end) => TYPES[end]!);
  const types = [...ends].flatMap(([type, names], i) => [
    `    @type${i} path ${names.map((name) => `*.${name}`).join(' ')}${names.includes('html') ? ' */' : ''}`,
    ...set({ 'Content-Type': type }, `@type${i} `),
  ]);
  const moved = redirects.map(({ from, to }, i) => {
    const [path = '', anchor] = to.split('#');
    return [
      `    @moved${i} path ${below(from)}`,
      `    redir @moved${i} ${below(path)}${'{query_mark}'}${anchor ? `#${anchor}` : ''} 301`,
    ].join('\n');
  });
  const atRoot = base === '/';
  return `{
  admin off
  servers {
    max_header_size 16KB
  }
}
${address} {
  root * ${quoted(folder)}
  map {query} {query_mark} {
    "" ""
    default "?{query}"
  }
  route {
${[...set(headers.always), ...set(USUAL), ...special, ...set({ 'Content-Type': OTHER_TYPE }), ...types].join('\n')}
    header -Server
    @odd not method GET HEAD
    handle @odd {
      header Allow "GET, HEAD"
      respond 405
    }
    @hidden {
      path */.*
      not path /.well-known/* ${below('/.well-known/*')}
    }
    error @hidden 404
    @none vars_regexp {http.request.orig_uri.path} ^//|/[.][.](?:/|$)|[\\x00-\\x1f\\\\]|[^/]{256}
    error @none 404
${moved.join('\n')}
${
  atRoot
    ? ''
    : `    redir / ${base} 301
    redir ${base.slice(0, -1)} ${base}{query_mark} 301
    handle /.well-known/security.txt {
      file_server
    }
    handle_path ${base}* {
${files('      ')}
    }
    error 404
`
}${
    atRoot
      ? `${files('    ')}
`
      : ''
  }  }
  handle_errors {
    @missing expression {http.error.status_code} in [403, 404]
    handle @missing {
${[...set(USUAL), ...set({ 'Content-Type': TYPES.html! })].join('\n')}
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
