// Usage: npm run fuzz -- [mutants] [seed] [whole builds]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentDir } from '../src/content/environment.ts';
import { fuzz, readFiles, writeFiles } from '../tests/fuzz/run.ts';
import { Random } from '../tests/fuzz/random.ts';

const [total = 2000, seed = Date.now() % 1_000_000, builds = 10] = process.argv
  .slice(2)
  .map(Number);
console.log(`seed ${seed}, ${total} mutants`);
const files = readFiles(contentDir());
const { passed, refused, impossible, failures, longest } = await fuzz(files, seed, total);
console.log(
  `${passed.length} passed and compiled, ${refused} refused with a place, ${impossible} not possible as files, ${failures.length} failed; longest ${longest.toFixed(0)} ms`,
);
for (const { mutant, problems } of failures)
  console.error(`${mutant.number} (${mutant.kinds.join('; ')}): ${problems.join('\n  ')}`);

const random = new Random(seed);
let failed = 0;
for (let i = 0; i < builds && passed.length; i++) {
  const [mutant] = passed.splice(random.below(passed.length), 1);
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-bouw-'));
  const marker = join(folder, 'marker');
  writeFiles(join(folder, 'content'), files, mutant!.changes);
  const env = {
    ...process.env,
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: join(folder, 'dist'),
    FUZZ_MARKER: marker,
  };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env,
    encoding: 'utf8',
  });
  console.log(
    `build of mutant ${mutant!.number} (${mutant!.kinds.join('; ')}): ${status === 0 ? 'good' : 'failed'}`,
  );
  if (status !== 0) console.error(stderr);
  failed += status === 0 ? 0 : 1;
  rmSync(folder, { recursive: true });
}
process.exitCode = failures.length || failed ? 1 : 0;
