import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { outDir } from '../src/source/environment.ts';
import { relativePage } from './voorbeeld/relative.ts';

// Makes a copy of a built site that opens from disk. Usage: npm run voorbeeld [-- <from> <to>]
const from = resolve(process.argv[2] ?? outDir());
const to = resolve(process.argv[3] ?? '.build/voorbeeld');
if (!existsSync(join(from, 'index.html'))) {
  console.error(
    'Er is nog geen site om een voorbeeld van te maken. Bouw haar met `npm run build`.',
  );
  process.exit(1);
}
if (existsSync(to) && !existsSync(join(to, 'index.html')) && readdirSync(to).length) {
  console.error(`In de map ${to} staat iets anders. Kies een lege map.`);
  process.exit(1);
}
rmSync(to, { recursive: true, force: true });
// The search needs a server.
cpSync(from, to, { recursive: true, filter: (path) => path !== join(from, 'pagefind') });
for (const name of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.html')) continue;
  const file = name.split(sep).join('/');
  const html = readFileSync(join(to, name), 'utf8');
  writeFileSync(
    join(to, name),
    relativePage(html, file, (other) => existsSync(join(to, other))),
  );
}
console.log(`Open ${join(to, 'index.html')} in een browser.`);
