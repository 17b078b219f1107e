// Writes a built site as a web archive (WARC), every address with what it answers, to keep beside a release. Usage:
// npm run archief [-- <site> <to>]
import { join, resolve } from 'node:path';
import { outDir } from '../src/content/environment.ts';
import { count } from '../src/dutch/count.ts';
import { writeArchive } from './archief/write.ts';
import { readWhole } from './bewijs/whole.ts';
import { askedOf } from './command-line.ts';
import { orTold } from './told.ts';

await orTold(async () => {
  const form = { shown: '[<site> [<map>]]', words: 2, optional: 2 };
  const [from = outDir(), to = '.build/archief'] = askedOf('archief', form).words;
  const folder = resolve(to);
  const names = await writeArchive(readWhole(resolve(from)), folder);
  console.log(`Het archief is klaar: ${count(names.length, 'bestand', 'bestanden')}.`);
  for (const name of names) console.log(join(folder, name));
});
