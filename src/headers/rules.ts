import { headerPolicy } from '../html/policy.ts';

/** Response headers by name, written as most hosts write them. */
export type Headers = Readonly<Record<string, string>>;

/** What the answers at an address, or at all addresses that begin with one (`/data/*`), have beside the others. */
export interface Special {
  /** Address below the base, with `/` in front. */
  path: string;
  headers: Headers;
}

/** The headers of a site: `always` at every answer, `special` where an address asks for other than `usual`. */
export interface SiteHeaders {
  always: Headers;
  special: readonly Special[];
}

const YEAR = 31_536_000;
const CACHE = 'Cache-Control';
const RESOURCE = 'Cross-Origin-Resource-Policy';

/**
 * What an answer has for which nothing special is said. Left out of `_headers`: the hosts that read it join what is
 * said twice, and revalidate pages of their own accord.
 */
export const USUAL: Headers = { [CACHE]: 'no-cache', [RESOURCE]: 'same-origin' };

/** Others may read this from a page of their own: data, feeds and what proves the site. */
const OPEN: Headers = { 'Access-Control-Allow-Origin': '*', [RESOURCE]: 'cross-origin' };
const OPEN_PATHS = ['/data/*', '/ori/*', '/openapi.json', '/volg/*', '/bewijs/*'];

/**
 * The headers of a site whose pages have these texts in their style elements; what internet.nl asks is among them. A
 * page's own policy, in its `meta`, lets in its own styles alone: a browser holds it to both.
 */
export const siteHeaders = (styles: readonly string[]): SiteHeaders => ({
  always: {
    'Content-Security-Policy': headerPolicy(styles),
    'Strict-Transport-Security': `max-age=${YEAR}`,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy':
      'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  },
  special: [
    // The name of what Vite puts there holds a hash of its bytes.
    { path: '/assets/*', headers: { [CACHE]: `public, max-age=${YEAR}, immutable` } },
    ...OPEN_PATHS.map((path) => ({ path, headers: OPEN })),
  ],
});

/** Whether an address below the base is one that something special is said of. */
export const isAt = ({ path }: Special, address: string): boolean =>
  path.endsWith('/*') ? address.startsWith(path.slice(0, -1)) : address === path;

/** All headers of the answer at an address below the base. */
export const headersAt = ({ always, special }: SiteHeaders, address: string): Headers => ({
  ...always,
  ...USUAL,
  ...special.find((each) => isAt(each, address))?.headers,
});

/** The addresses of which the same special is said, together. */
export function groupsOf({ special }: SiteHeaders): { paths: string[]; headers: Headers }[] {
  const groups = Map.groupBy(special, ({ headers }) => JSON.stringify(headers));
  return [...groups.values()].map((own) => ({
    paths: own.map(({ path }) => path),
    headers: own[0]!.headers,
  }));
}

/** The names of all headers that differ by address. */
export const varyingNames = ({ special }: SiteHeaders): string[] => [
  ...new Set([USUAL, ...special.map(({ headers }) => headers)].flatMap(Object.keys)),
];
