import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Random } from '../../tests/fuzz/random.ts';
import { fuzz, writeFiles } from '../../tests/fuzz/run.ts';
import { makeContent } from './content.ts';
import { brokenRules } from './rules.ts';

/** A command of the project on a content folder. */
interface Given {
  script: string;
  words?: string[];
  env: Record<string, string>;
  /** Bytes that it may write to one file. */
  most?: number;
}

const environment = (env: Record<string, string>) => ({ ...process.env, ...env });
/** Lines of a stack: what nobody who edits a text should ever see. */
const TRACE = /\n\s+at .+:\d+:\d+/;

function run({ script, words = [], env, most }: Given): { status: number | null; said: string } {
  const limit = most === undefined ? '' : `ulimit -f ${Math.ceil(most / 512)}; `;
  const quoted = [process.execPath, `scripts/${script}.ts`, ...words].map((word) => `'${word}'`);
  const done = spawnSync('bash', ['-c', `${limit}exec ${quoted.join(' ')}`], {
    env: environment(env),
    encoding: 'utf8',
  });
  return { status: done.status, said: `${done.stdout}${done.stderr}` };
}

/** Runs a command and kills it after so many milliseconds, as a lost machine would. */
function killed({ script, words = [], env }: Given, after: number): Promise<void> {
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...words], {
    env: environment(env),
    stdio: 'ignore',
    detached: true,
  });
  const timer = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), after);
  return new Promise((done) => child.once('exit', () => (clearTimeout(timer), done())));
}

/** All bytes of a folder, names included. */
export function hashOf(folder: string): string {
  const sum = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
  for (const name of names) sum.update(name.slice(folder.length)).update(readFileSync(name));
  return sum.digest('hex');
}

const isSound = (given: Given) => run({ ...given, script: 'controle', words: [] }).status === 0;

/** Whether content is as the command leaves it when nothing stops it. */
function hasMadeWhole(given: Given, before: string): boolean {
  const other = mkdtempSync(join(tmpdir(), 'beproeving-heel-'));
  const folder = join(other, 'content');
  cpSync(before, folder, { recursive: true });
  run({ ...given, env: { ...given.env, CONTENT_DIR: folder } });
  const isSame = hashOf(folder) === hashOf(given.env.CONTENT_DIR!);
  rmSync(other, { recursive: true });
  return isSame;
}

const COMMANDS: [script: string, ...words: string[]][] = [
  ['versie', 'vastleggen'],
  ['versie', 'nieuw', 'stuk-0'],
  ['adressen'],
  ['nieuw', 'begrip', 'beproefd'],
];
/** Mutants of each round; a command is killed within so many milliseconds. */
const MUTANTS = 60;
const LONGEST = 2_500;

/** One round of everything for a seed; what went wrong, a line each. */
export async function round(seed: number): Promise<string[]> {
  const random = new Random(seed);
  const folder = mkdtempSync(join(tmpdir(), 'beproeving-'));
  const wrong: string[] = [];
  const files = makeContent(random);
  const content = join(folder, 'content');
  writeFiles(content, files);
  // A clock that jumps: the build date is anything between 2030, when all of it was decided, and 2099.
  const date = String(1_893_456_000 + random.below(2_208_988_800));
  const env = (more: Record<string, string> = {}) => ({
    CONTENT_DIR: content,
    SOURCE_DATE_EPOCH: date,
    ...more,
  });

  const checked = run({ script: 'controle', env: env() });
  if (checked.status !== 0) wrong.push(`valid content is refused: ${checked.said}`);
  const outs = ['een', 'twee'].map((name) => join(folder, name));
  for (const OUT_DIR of outs) {
    const built = run({ script: 'build', env: env({ OUT_DIR }) });
    if (built.status !== 0) wrong.push(`valid content does not build: ${built.said}`);
  }
  if (!wrong.length) {
    wrong.push(...brokenRules({ dist: outs[0]!, content, folder }, { SOURCE_DATE_EPOCH: date }));
    if (hashOf(outs[0]!) !== hashOf(outs[1]!)) wrong.push('two builds differ');
    const before = hashOf(outs[0]!);
    await killed({ script: 'build', env: env({ OUT_DIR: outs[0]! }) }, random.below(12_000));
    if (hashOf(outs[0]!) !== before) wrong.push('a build that was killed changed the site');
  }

  const { failures } = await fuzz(files, seed, MUTANTS);
  for (const { problems, mutant } of failures)
    wrong.push(`mutant ${mutant.number}: ${problems.join('; ')}`);

  for (const [script, ...words] of COMMANDS) {
    const own = join(folder, `${script}-${words[0] ?? ''}`);
    cpSync(content, join(own, 'content'), { recursive: true });
    const given = { script, words, env: { ...env(), CONTENT_DIR: join(own, 'content') } };
    await killed(given, random.below(LONGEST));
    // A skeleton that was made whole is at fault by design: its words are still to be written.
    if (!isSound(given) && !hasMadeWhole(given, content))
      wrong.push(`${script} ${words.join(' ')}, killed, left content at fault`);
    const state = hashOf(given.env.CONTENT_DIR);
    const most = random.below(3) * 512;
    const full = run({ ...given, most });
    if (TRACE.test(full.said)) wrong.push(`${script} on a full disk shows a trace: ${full.said}`);
    if (full.status !== 0 && hashOf(given.env.CONTENT_DIR) !== state)
      wrong.push(`${script} ${words.join(' ')} failed on a full disk and changed something`);
    const again = run(given);
    if (TRACE.test(again.said)) wrong.push(`${script} shows a trace: ${again.said}`);
    const left = readdirSync(own).filter((name) => name !== 'content');
    if (left.length) wrong.push(`${script} left ${left.join(', ')}`);
  }
  if (!wrong.length && existsSync(folder)) rmSync(folder, { recursive: true });
  else wrong.push(`kept in ${folder}`);
  return wrong;
}
