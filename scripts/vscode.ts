import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editorFiles } from './vscode/files.ts';

// Writes the files of VS Code that follow from the schemas. They are kept with the code: an editor opens a fresh
// clone and runs no command, and VS Code reads `yaml.schemas` and snippets from there alone.
const files = await editorFiles();
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`${files.size} files written.`);
