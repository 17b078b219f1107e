// Builds the hostile site, or its harmless twin. Usage: node tests/vijandig/build.ts hostile|harmless <out> [turn]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeFolder } from './folder.ts';
import { harmlessWords, hostileWords } from './words.ts';

const [kind = '', out = '', turn = '0'] = process.argv.slice(2);
const words = { hostile: hostileWords, harmless: harmlessWords }[kind];
if (!words || !out) throw new Error('Say hostile or harmless, and where the site goes');
const content = mkdtempSync(join(tmpdir(), `${kind}-`));
writeFolder(content, words(Number(turn)));
// Not the variables of who started this: test runners have some that Astro takes for its own.
const { PATH, HOME, SOURCE_DATE_EPOCH = '1750000000' } = process.env;
const env = { PATH, HOME, SOURCE_DATE_EPOCH, CONTENT_DIR: content, OUT_DIR: resolve(out) };
const { status } = spawnSync(
  process.execPath,
  [resolve(import.meta.dirname, '../../scripts/build.ts')],
  { env, stdio: 'inherit' },
);
rmSync(content, { recursive: true });
process.exit(status ?? 1);
