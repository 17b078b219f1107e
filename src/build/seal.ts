import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { frozenLines } from '../check/locks.ts';
import { buildDate } from '../content/build-date.ts';
import { codeVersion } from '../content/code-version.ts';
import { basePath, contentDir, siteUrl } from '../content/environment.ts';
import { KEY, MANIFEST } from '../proof/form.ts';
import { proofInputs } from '../proof/inputs.ts';
import { filesIn, hashesIn, writeManifest } from '../proof/manifest.ts';
import { openTwins } from './kept-twins.ts';
import { packFiles } from './pack.ts';

/**
 * The last of a build, when nothing changes any more: what names every file of a site, and the packed twins that a server
 * sends. Gives how many files have a twin. Stands outside of the process that drew the pages, whose memory would have to be
 * swept again and again while bytes go by. `kept` is the site before this one, and a folder for what the next may keep.
 */
export async function seal(dir: string, kept: { site: string; folder: string }): Promise<number> {
  const { key, previous } = proofInputs();
  mkdirSync(dirname(join(dir, MANIFEST)), { recursive: true });
  if (key) writeFileSync(join(dir, KEY), key.pem);
  const hashes = hashesIn(dir);
  const manifest = writeManifest({
    vorm: 1,
    adres: new URL(basePath(), siteUrl()).href,
    datum: buildDate(),
    vorige: previous?.hash ?? null,
    sleutel: key?.hash ?? null,
    teksten: frozenTexts(contentDir()),
    bestanden: hashes,
  });
  writeFileSync(join(dir, MANIFEST), manifest);
  const twins = openTwins(join(kept.folder, 'ingepakt'), kept.site, codeVersion());
  const count = await packFiles(dir, filesIn(dir), twins, hashes);
  twins.save();
  return count;
}

/** The fingerprints of all decided texts, from the lock, which the check held against them. */
const frozenTexts = (content: string): Record<string, string> =>
  Object.fromEntries(
    frozenLines(content)
      .filter(({ hoofdstuk }) => hoofdstuk !== undefined)
      .map(({ key, hash }) => [key, hash]),
  );
