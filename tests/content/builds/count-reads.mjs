// Preload: writes the name of every text (.mdx) below CONTENT_DIR that any process of a command reads to the file
// READS_FILE, a line each.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { CONTENT_DIR, READS_FILE } = process.env;
const { appendFileSync } = fs;
for (const [holder, name] of [
  [fs, 'readFileSync'],
  [fs, 'readFile'],
  [fs, 'createReadStream'],
  [fs.promises, 'readFile'],
]) {
  const original = holder[name];
  holder[name] = function (path, ...rest) {
    if (String(path).includes(CONTENT_DIR) && /\.mdx$/.test(String(path))) appendFileSync(READS_FILE, `${String(path)}\n`);
    return original.call(this, path, ...rest);
  };
}
syncBuiltinESMExports();
