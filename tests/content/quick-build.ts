// A build without Astro, to be killed anywhere: replaces the folder given by one that says "new".
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceBuild } from '../../scripts/build/replace.ts';

await replaceBuild(process.argv[2]!, async ({ fresh, cache }) => {
  for (const folder of [fresh, cache, join(fresh, 'deel')]) mkdirSync(folder, { recursive: true });
  for (const name of ['index.html', 'deel/index.html']) writeFileSync(join(fresh, name), 'new');
  return true;
});
