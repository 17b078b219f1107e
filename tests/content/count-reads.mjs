// Preload: writes the name of every text (.mdx) that any process of a command reads to the file READS_FILE, a line each.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { READS_FILE } = process.env;
const { appendFileSync } = fs;
for (const [holder, name] of [
  [fs, 'readFileSync'],
  [fs, 'readFile'],
  [fs, 'createReadStream'],
  [fs.promises, 'readFile'],
]) {
  const original = holder[name];
  holder[name] = function (path, ...rest) {
    if (/\.mdx$/.test(String(path))) appendFileSync(READS_FILE, `${String(path)}\n`);
    return original.call(this, path, ...rest);
  };
}
syncBuiltinESMExports();
