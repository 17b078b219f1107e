import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HEADERS_FILE, REDIRECTS_FILE, writeHeaders, writeRedirects } from '../headers/files.ts';
import { siteHeaders } from '../headers/rules.ts';
import type { Site } from '../model/types.ts';

/**
 * Writes into a built site what a server is to send with it: the headers, whose policy lets in the styles that its pages
 * have, and where addresses went.
 */
export async function writeServerFiles(
  dir: string,
  styles: readonly string[],
  { doorverwijzingen }: Pick<Site, 'doorverwijzingen'>,
  base: string,
): Promise<void> {
  const redirects = doorverwijzingen.map(({ van, naar }) => ({ from: van, to: naar }));
  await writeFile(
    join(dir, HEADERS_FILE),
    writeHeaders(siteHeaders([...new Set(styles.filter(Boolean))].sort()), base),
  );
  await writeFile(join(dir, REDIRECTS_FILE), writeRedirects(redirects, base));
}
