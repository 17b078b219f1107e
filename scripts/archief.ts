// Writes a built site as a web archive (WARC), every address with what it answers, to keep beside a release. Usage:
// npm run archief [-- <site> <to>]
import { join, resolve } from 'node:path';
import { outDir } from '../src/content/environment.ts';
import { count } from '../src/dutch/count.ts';
import { writeArchive } from './archief/write.ts';
import { NotWhole, readWhole } from './bewijs/whole.ts';
import { causeOf } from './write/cause.ts';

const [from, to] = process.argv.slice(2);
const folder = resolve(to ?? '.build/archief');
try {
  const names = await writeArchive(readWhole(resolve(from ?? outDir())), folder);
  console.log(`Het archief is klaar: ${count(names.length, 'bestand', 'bestanden')}.`);
  for (const name of names) console.log(join(folder, name));
} catch (error) {
  const cause = error instanceof NotWhole ? error.message : causeOf(error);
  if (!cause) throw error;
  console.error(cause);
  process.exitCode = 1;
}
