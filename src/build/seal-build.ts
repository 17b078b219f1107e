import type { AstroIntegration } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { frozenLines } from '../check/locks.ts';
import { basePath, contentDir, siteUrl } from '../content/environment.ts';
import { count } from '../dutch/count.ts';
import { tell } from '../events.ts';
import { KEY, MANIFEST } from '../proof/form.ts';
import { proofInputs } from '../proof/inputs.ts';
import { filesIn, hashesIn, writeManifest } from '../proof/manifest.ts';
import { getSite } from '../site.ts';
import { packFiles } from './pack.ts';

/**
 * The last of a build, when nothing changes any more: what names every file of it, and the packed twins that a server
 * sends. Stands behind all that writes files.
 */
export function sealBuild(): AstroIntegration {
  return {
    name: 'seal-build',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir).replace(/[\\/]$/, '');
        const { today } = await getSite();
        const { key, previous } = proofInputs();
        await mkdir(dirname(join(folder, MANIFEST)), { recursive: true });
        if (key) await writeFile(join(folder, KEY), key.pem);
        const manifest = writeManifest({
          vorm: 1,
          adres: new URL(basePath(), siteUrl()).href,
          datum: today,
          vorige: previous?.hash ?? null,
          sleutel: key?.hash ?? null,
          teksten: frozenTexts(contentDir()),
          bestanden: hashesIn(folder),
        });
        await writeFile(join(folder, MANIFEST), manifest);
        const packed = await packFiles(folder, filesIn(folder));
        tell({ stage: `manifest gemaakt, ${count(packed, 'bestand', 'bestanden')} ingepakt` });
      },
    },
  };
}

/** The fingerprints of all decided texts, from the lock, which the check held against them. */
const frozenTexts = (content: string): Record<string, string> =>
  Object.fromEntries(
    frozenLines(content)
      .filter(({ hoofdstuk }) => hoofdstuk !== undefined)
      .map(({ key, hash }) => [key, hash]),
  );
