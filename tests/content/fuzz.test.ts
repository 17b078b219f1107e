import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fuzz, readFiles, writeFiles } from '../fuzz/run.ts';
import { Random } from '../fuzz/random.ts';
import { mutate } from '../fuzz/mutate.ts';

const SEED = Number(process.env.FUZZ_SEED || 5);
const files = readFiles('content');

it('makes the same mutants of the same seed', () => {
  for (let number = 0; number < 50; number++) {
    const [one, two] = [1, 1].map(() => mutate(new Random(SEED + number), files, number));
    expect(one).toEqual(two);
  }
});

it('bears 200 mutants of the real content, and builds one that passes', async () => {
  console.log(`seed ${SEED}`);
  const { passed, refused, failures } = await fuzz(files, SEED, 200);
  expect(failures.map(({ mutant, problems }) => [mutant.number, mutant.kinds, problems])).toEqual([]);
  expect(passed.length).toBeGreaterThan(10);
  expect(refused).toBeGreaterThan(50);
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-bouw-'));
  writeFiles(join(folder, 'content'), files, new Random(SEED).pick(passed).changes);
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist') };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect([status, stderr]).toEqual([0, '']);
});
