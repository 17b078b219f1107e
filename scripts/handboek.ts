import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { outputs } from './handboek/outputs.ts';

// Writes what follows from the schemas and the check: the handbook's tables and the files of VS Code.
const { files, untold } = await outputs();
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`${files.size} files written.`);
for (const { subject, shown } of untold)
  console.log(`The check says nothing of: ${subject}, ${shown}`);
