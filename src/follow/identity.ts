import type { Site } from '../model/types.ts';

/**
 * Names that outlive the address of the site. They are built on `organisatieUri`, which names the
 * municipality itself and stays when the site moves to another host (`url`, `SITE_URL`) or path.
 */

/** A date on which the organisation went by its URI, as RFC 4151 asks. Part of every id: never change it. */
const MINTED = '2024';

/** A `tag:` URI (RFC 4151) for `path` (`/documenten/plan/2024`); the same for every address of the site. */
export function tagUri({ organisatieUri }: Pick<Site, 'organisatieUri'>, path: string): string {
  const { hostname, pathname, search, hash } = new URL(organisatieUri);
  const own = `${pathname}${search}${hash.replace('#', '/')}`.replace(/\/+$/, '');
  return `tag:${hostname},${MINTED}:${allowed(`${own}${path}`)}`;
}

/** A UID (RFC 5545, 3.8.4.7) of letters, digits, `.`, `-` and one `@`; the same for every address of the site. */
export function uid({ organisatieUri }: Pick<Site, 'organisatieUri'>, id: string): string {
  const { hostname, pathname, search, hash } = new URL(organisatieUri);
  const own = `${hostname}${pathname}${search}${hash}`.replace(/[^\w.]+/g, '-');
  return `mijlpaal-${id}@${own.replace(/-$/, '')}`;
}

/** Leaves what RFC 4151 allows after the colon and writes the rest in percent signs. */
function allowed(text: string): string {
  return text.replace(/[^\w\-.~!$&'()*+,;=:@/?%]/gu, encodeURIComponent);
}
