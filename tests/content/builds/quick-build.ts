import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceBuild } from '../../../scripts/build/replace.ts';

/** A build without Astro, to be stopped anywhere: replaces the folder by one that says "new". */
export const quickBuild = (out: string) =>
  replaceBuild(out, ({ fresh, cache }) => {
    for (const folder of [fresh, cache, join(fresh, 'deel')]) mkdirSync(folder, { recursive: true });
    for (const name of ['index.html', 'deel/index.html']) writeFileSync(join(fresh, name), 'new');
    return true;
  });
