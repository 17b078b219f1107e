import { createHash } from 'node:crypto';
import type { Redirect } from './files.ts';
import { groupsOf, type SiteHeaders, USUAL, varyingNames } from './rules.ts';
import { OTHER_TYPE, TYPES } from './types.ts';

/** What a server is told of a site. */
export interface Served {
  headers: SiteHeaders;
  redirects: readonly Redirect[];
  /** Path of the site, with slashes at both ends. */
  base: string;
  /** Absolute path of the built site on the server. */
  folder: string;
  /** Where to listen: a port, or an address and a port. */
  listen: string;
  /** Name of the host. */
  host: string;
}

/** A value between quotes, in which nothing is a variable. */
const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;
const pattern = (path: string) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The configuration of nginx for a site, to include in its `http`. Headers that differ by address come from maps, since
 * one `add_header` in a location would put all others out of force. nginx itself sends what is packed by gzip; `brotli`
 * says that its module for Brotli is there as well.
 */
export function nginxConfig(served: Served, brotli = false): string {
  const { headers, redirects, base, folder, listen, host } = served;
  // Short, for nginx refuses longer names, and another for each site that one nginx serves.
  const prefix = `site_${createHash('sha256')
    .update(host + base)
    .digest('hex')
    .slice(0, 8)}`;
  const variable = (name: string) => `$${prefix}_${name.replace(/[^A-Z]/g, '').toLowerCase()}`;
  const regex = (path: string) =>
    pattern(path.slice(1).replace(/\*$/, '')) + (path.endsWith('/*') ? '' : '$');
  const groups = groupsOf(headers);
  // Which group an address is of is asked once; what each header is then needs no pattern any more.
  const group = `$${prefix}_group`;
  const maps = [
    [
      `map $uri ${group} {`,
      '  default 0;',
      ...groups.map(
        ({ paths }, i) => `  "~^${pattern(base)}(?:${paths.map(regex).join('|')})" ${i + 1};`,
      ),
      '}',
    ].join('\n'),
    ...varyingNames(headers).map((name) => {
      const own = groups.flatMap((each, i) =>
        each.headers[name] === undefined ? [] : [`  ${i + 1} ${quoted(each.headers[name])};`],
      );
      const usual = `  default ${quoted(USUAL[name] ?? '')};`;
      return [`map ${group} ${variable(name)} {`, usual, ...own, '}'].join('\n');
    }),
  ];
  const types = Object.entries(TYPES).map(([end, type]) => `    ${quoted(type)} ${end};`);
  const added = [
    ...Object.entries(headers.always).map(([name, value]) => [name, quoted(value)] as const),
    ...varyingNames(headers).map((name) => [name, variable(name)] as const),
    ['Allow', variable('Allow')] as const,
  ].map(([name, value]) => `  add_header ${name} ${value} always;`);
  const moved = redirects.map(({ from, to }) => {
    const [path = '', anchor] = to.split('#');
    const target = `${base.slice(0, -1)}${path}$is_args$args${anchor ? `#${anchor}` : ''}`;
    return `  location = ${base.slice(0, -1)}${from} { return 301 "${target}"; }`;
  });
  const atRoot = base === '/';
  return `${[
    ...maps,
    `map $status ${variable('Allow')} {\n  default "";\n  405 "GET, HEAD";\n}`,
  ].join('\n')}
server {
  listen ${listen};
  server_name ${host};
  root ${quoted(folder)};
  index index.html;
  server_tokens off;
  absolute_redirect off;
  etag on;
  open_file_cache max=4096 inactive=1m;
  open_file_cache_valid 2s;
  gzip_static on;
  gzip_vary on;
${brotli ? '  brotli_static on;\n' : ''}  default_type ${OTHER_TYPE};
  types {
${types.join('\n')}
  }
${added.join('\n')}
  if ($request_method !~ ^(GET|HEAD)$) { return 405; }
  error_page 404 ${base}404.html;
  error_page 403 =404 ${base}404.html;
  location ~ /\\.(?!well-known/) { return 404; }
${
  atRoot
    ? '  location / { }'
    : `  location / { return 404; }
  location = / { return 301 ${base}; }
  location = ${base.slice(0, -1)} { return 301 ${base}$is_args$args; }
  location = /.well-known/security.txt { }
  location ${base} { alias ${quoted(`${folder}/`)}; }`
}
${moved.join('\n')}
}
`;
}
