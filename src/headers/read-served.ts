import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  HEADERS_FILE,
  readHeaders,
  readRedirects,
  REDIRECTS_FILE,
  type Redirect,
} from './files.ts';
import { siteHeaders, type SiteHeaders } from './rules.ts';

/**
 * What a built site says that a server is to send, and where addresses went. A folder that no build made has the same
 * headers, with no styles let in.
 */
export function readServed(
  folder: string,
  base: string,
): { headers: SiteHeaders; redirects: Redirect[] } {
  const read = (name: string) => {
    const file = join(folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  const headers = read(HEADERS_FILE);
  return {
    headers: headers === undefined ? siteHeaders([]) : readHeaders(headers, base),
    redirects: readRedirects(read(REDIRECTS_FILE) ?? '', base),
  };
}
