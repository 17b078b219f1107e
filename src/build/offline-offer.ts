import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../proof/manifest.ts';
import type { Offer } from '../client/offline/copy.ts';

/** What a copy does without: texts of other days, files to take along, and what only editors and machines read. */
const LEFT_OUT =
  /(?:^|\/)(?:versies|wijzigingen|alinea)\/|^(?:redactie|data|ori|sitemaps|bewijs)\/|^(?:op|citaat)\/(?!index\.html$)|(?:^|\/)delen\.png$|\.(?:xml|ics|pdf|zip|csv|md|txt|bib|csl\.json)$|^(?:bewaard\.js(?:on)?|openapi\.json|[._].*)$/;

/** The files of a built site that a reader may keep on a device, in one order. Paths with `/`. */
export const offeredFiles = (files: readonly string[]): string[] =>
  files.filter((file) => !LEFT_OUT.test(file)).sort();

/** Writes `bewaard.json`, the list of what a reader may keep (`client/offline`); `stand` is the build date in words. */
export async function writeOffer(distDir: string, stand: string): Promise<void> {
  const files = offeredFiles(filesIn(distDir));
  const hash = createHash('sha256');
  let bytes = 0;
  for (const file of files) {
    const content = await readFile(join(distDir, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
    bytes += content.length;
  }
  const offer: Offer = { stand, fingerprint: hash.digest('hex'), bytes, files };
  await writeFile(join(distDir, 'bewaard.json'), JSON.stringify(offer));
}
