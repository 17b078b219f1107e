import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fuzz, readFiles, writeFiles } from '../../fuzz/run.ts';
import { Random } from '../../fuzz/random.ts';
import { mutate } from '../../fuzz/mutate.ts';
import { ownEnvironment } from '../own-environment.ts';

const SEED = Number(process.env.FUZZ_SEED || 5);
const COUNT = Number(process.env.FUZZ_COUNT || 200);
const files = readFiles('tests/fixtures/klein');

it('makes the same mutants of the same seed', () => {
  for (let number = 0; number < 50; number++) {
    const [one, two] = [1, 1].map(() => mutate(new Random(SEED + number), files, number));
    expect(one).toEqual(two);
  }
});

it('bears mutants of a small content folder, and builds one that passes', async () => {
  console.log(`seed ${SEED}`);
  const { passed, refused, failures } = await fuzz(files, SEED, COUNT);
  expect(failures.map(({ mutant, problems }) => [mutant.number, mutant.kinds, problems])).toEqual([]);
  expect(passed.length).toBeGreaterThan(COUNT / 20);
  expect(refused).toBeGreaterThan(COUNT / 4);
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-bouw-'));
  writeFiles(join(folder, 'content'), files, new Random(SEED).pick(passed).changes);
  const env = ownEnvironment({ CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist') });
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect([status, stderr]).toEqual([0, '']);
});
