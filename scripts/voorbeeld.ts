import {
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { outDir } from '../src/content/environment.ts';
import { askedOf } from './command-line.ts';
import { Busy } from './write/lock.ts';
import { MARK, NotOurs } from './build/own.ts';
import { replaceBuild } from './build/replace.ts';
import { relativePage } from './voorbeeld/relative.ts';
import { causeOf } from './write/cause.ts';

// Makes a copy of a built site that opens from disk. Usage: npm run voorbeeld [-- <from> <to>]
const form = { shown: '[<site> [<map>]]', words: 2, optional: 2 };
const { words } = askedOf('voorbeeld', form);
const from = resolve(words[0] ?? outDir());
const to = resolve(words[1] ?? '.build/voorbeeld');
const CURE = 'Kies een lege of nieuwe map, of maak deze zelf leeg.';

function stop(line: string): never {
  console.error(line);
  process.exit(1);
}
if (!existsSync(join(from, 'index.html')))
  stop('Er is nog geen site om een voorbeeld van te maken. Bouw haar met `npm run build`.');
const outside = (folder: string, path: string) => relative(folder, path).startsWith('..');
if (!outside(from, to) || !outside(to, from))
  stop(`De map ${to} kan niet het voorbeeld worden van ${from}: de een ligt in de ander. ${CURE}`);

/** The copy; the search needs a server, and the mark is for who finished the folder. */
function copyInto(fresh: string): void {
  const left = ['pagefind', MARK].map((name) => join(realpathSync(from), name));
  // A link is left out: what it leads to is no part of the site, and must not be written to.
  const wanted = (path: string) => !left.includes(path) && !lstatSync(path).isSymbolicLink();
  cpSync(realpathSync(from), fresh, { recursive: true, filter: wanted });
  for (const name of readdirSync(fresh, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = name.split(sep).join('/');
    const html = readFileSync(join(fresh, name), 'utf8');
    writeFileSync(
      join(fresh, name),
      relativePage(html, file, (other) => existsSync(join(fresh, other))),
    );
  }
}

try {
  const make = ({ fresh }: { fresh: string }) => {
    copyInto(fresh);
    return true;
  };
  await replaceBuild(to, make, CURE);
} catch (error) {
  if (error instanceof NotOurs) stop(error.message);
  if (error instanceof Busy)
    stop(`Een ander proces (${error.message}) schrijft al in ${to}. Wacht tot dat klaar is.`);
  const cause = causeOf(error);
  if (!cause) throw error;
  stop(cause);
}
console.log(`Open ${join(to, 'index.html')} in een browser.`);
