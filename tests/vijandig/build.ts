// Builds the hostile site, or its harmless twin. Usage: node tests/vijandig/build.ts hostile|harmless <out>
// One turn of the pieces; VIJANDIG_TURN=1 to 4 for the others.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeFolder } from './folder.ts';
import { harmlessWords, hostileWords, TURNS } from './words.ts';

const [kind = '', out = ''] = process.argv.slice(2);
const turn = Number(process.env.VIJANDIG_TURN || 0) % TURNS;
const words = { hostile: hostileWords, harmless: harmlessWords }[kind];
if (!words || !out) throw new Error('Say hostile or harmless, and where the site goes');
const content = mkdtempSync(join(tmpdir(), `${kind}-`));
writeFolder(content, words(turn));
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
