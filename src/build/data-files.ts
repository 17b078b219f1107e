import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ORI_PATH } from '../data/openapi.ts';
import { oriFile } from '../data/ori.ts';
import { textFileOf } from '../data/text-file.ts';
import { contentDays, robots, sitemap, SITEMAP_PATH } from '../data/sitemap.ts';
import { wooFiles } from '../data/woo/files.ts';
import type { Site, Versie } from '../model/types.ts';
import { absolute, code, comparisons } from '../site.ts';
import { drawCards } from './cards.ts';
import type { FinishedPage } from './kept-pages.ts';

/** Writes the data of a built site that names files of texts: it comes last, when these are there. */
export async function writeData(
  dir: string,
  site: Site,
  pages: readonly FinishedPage[],
): Promise<void> {
  const has = (path: string) => existsSync(join(dir, path));
  const fileOf = (versie: Versie) => textFileOf(versie, has);
  const woo = wooFiles(site, absolute, fileOf);
  const paths = pages
    .map(({ file, canonical }) => ({ canonical, path: `/${file.replace(/index\.html$/, '')}` }))
    .filter(({ canonical, path }) => canonical === absolute(path))
    .map(({ path }) => path);
  await writeFiles(
    dir,
    new Map<string, string | Uint8Array>([
      ...woo.files,
      ...(await drawCards(site, code)),
      [ORI_PATH, oriFile(site, absolute, fileOf)],
      [SITEMAP_PATH, sitemap(paths, contentDays(site, comparisons), absolute)],
      ['/robots.txt', robots([SITEMAP_PATH, ...woo.indexes].map(absolute))],
    ]),
  );
}

/** Writes files below the built site, by their path without base; several at a time, for there may be thousands. */
async function writeFiles(
  dir: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const left = [...files];
  const folders = new Set(left.map(([path]) => dirname(join(dir, path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  const work = async () => {
    for (let next = left.pop(); next; next = left.pop())
      await writeFile(join(dir, next[0]), next[1]);
  };
  await Promise.all(Array.from({ length: 8 }, work));
}
