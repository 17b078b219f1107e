// Everything CI runs, or with --inhoud what it runs for a change of content alone: all steps, also after one that failed, and at the end which of them did.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { buildDate } from '../src/content/build-date.ts';
import { outDir } from '../src/content/environment.ts';
import { restore } from './build/replace.ts';
import { askedOf } from './command-line.ts';
import { countAll } from './test/count.ts';
import { memoryFolder } from './test/memory-folder.ts';
import { runSteps, type Step } from './test/steps.ts';

const REPORTS = '.build/test';
const FIXTURES = {
  CONTENT_DIR: 'tests/fixtures/content',
  OUT_DIR: '.build/fixtures',
  BASE_PATH: '/plan/',
};
const KLEIN = { CONTENT_DIR: 'tests/fixtures/klein', OUT_DIR: '.build/klein' };
const HOSTILE = '.build/vijandig';
const BUILDS = [
  'build',
  'build (fixtures)',
  'build (klein)',
  'build (vijandig)',
  'build (its harmless twin)',
];

/** What a change of content alone can break: the check, the build, and what holds for every site. In minutes. */
const ofContent: Step[] = [
  { name: 'controle', command: 'npm run --silent controle' },
  { name: 'build', command: 'npm run --silent build' },
  {
    name: 'built site',
    command: `vitest run tests/dist/every --reporter=default --reporter=json --outputFile.json=${REPORTS}/vitest.json`,
    env: { SITES: 'dist=content' },
    needs: ['build'],
    isLong: true,
    report: { form: 'vitest', file: `${REPORTS}/vitest.json` },
  },
];

// The longest begin as soon as the sites are there, beside each other: a core that waits for a disk or a page has
// something else to do. What is short fills the end.
const all: Step[] = [
  // Alone: what it derives of the code the other builds need not.
  { name: 'build (klein)', command: 'npm run --silent build', env: KLEIN },
  { name: 'build', command: 'npm run --silent build', needs: ['build (klein)'] },
  {
    name: 'build (fixtures)',
    command: 'npm run --silent build',
    env: FIXTURES,
    needs: ['build (klein)'],
  },
  {
    name: 'build (vijandig)',
    command: `node tests/vijandig/build.ts hostile ${HOSTILE}`,
    needs: ['build (klein)'],
  },
  {
    name: 'build (its harmless twin)',
    command: `node tests/vijandig/build.ts harmless ${HOSTILE}-tweeling`,
    needs: ['build (klein)'],
  },
  { name: 'browser', command: 'node scripts/browser.ts' },
  {
    name: 'unit and built site',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${REPORTS}/vitest.json`,
    needs: BUILDS,
    isLong: true,
    report: { form: 'vitest', file: `${REPORTS}/vitest.json` },
  },
  {
    name: 'end to end',
    command: 'playwright test --config tests/playwright.config.ts',
    env: { E2E_REPORT: `${REPORTS}/playwright.json` },
    needs: [...BUILDS, 'browser'],
    isLong: true,
    report: { form: 'playwright', file: `${REPORTS}/playwright.json` },
  },
  {
    name: 'search',
    command: 'npm run --silent zoektest -- --only fixtures',
    needs: ['build (fixtures)', 'browser'],
  },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'types', command: 'npm run --silent check' },
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'controle', command: 'npm run --silent controle' },
  { name: 'controle (fixtures)', command: 'npm run --silent controle', env: FIXTURES },
];

/**
 * Runs a step in a shell. Lines of a long one are shown as they come, each with its name, for others run beside it;
 * what a short one says is shown whole at its end.
 */
function run({ name, command, env, isLong }: Step): Promise<boolean> {
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const output: string[] = [];
  const show = (line: string) =>
    isLong ? console.log(line && `${name} | ${line}`) : output.push(line);
  for (const input of [child.stdout, child.stderr]) createInterface({ input }).on('line', show);
  const start = Date.now();
  return new Promise((resolve) => {
    child.on('error', ({ message }) => show(message));
    child.on('close', (code, signal) => {
      const text = output.join('\n').trimEnd();
      const end = code === 0 ? 'ok' : `failed (${signal ?? code})`;
      const took = `${((Date.now() - start) / 1000).toFixed(0)} s`;
      console.log(`\n${text && `== ${name}\n${text}\n`}== ${name}: ${end}, ${took}`);
      resolve(code === 0);
    });
  });
}

const { inhoud } = askedOf('test', {
  shown: '[--inhoud]',
  words: 0,
  options: { inhoud: { alone: true } },
}).options;
restore(outDir()); // After a build that was killed.
// One date for all steps: a run past midnight, or a commit meanwhile, would build two sites of one content.
process.env.SOURCE_DATE_EPOCH ||= String(Date.parse(buildDate()) / 1000);
// Many steps and tests start Node: what it compiled for one it need not compile again for the next.
process.env.NODE_COMPILE_CACHE ||= resolve('.build/compiled');
const memory = process.env.TMPDIR ? undefined : memoryFolder();
if (memory) {
  const own = mkdtempSync(join(memory, 'veiligheidsplan-test-'));
  process.env.TMPDIR = own;
  process.once('exit', () => rmSync(own, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
}
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const start = Date.now();
const steps = inhoud ? ofContent : all;
const outcomes = await runSteps(steps, run);

console.log('\n== summary');
for (const { step, ok, seconds, skipped } of outcomes)
  console.log(
    `${ok ? 'ok    ' : 'FAILED'} ${seconds.toFixed(0).padStart(5)} s  ${step.name}${skipped ? `: ${skipped}` : ''}`,
  );
const { passed, failed, skipped, failures } = countAll(outcomes);
for (const failure of failures) console.log(`failed: ${failure}`);
for (const name of skipped) console.log(`not run: ${name}`);
console.log(`${((Date.now() - start) / 1000).toFixed(0)} s in all`);
const line = `${passed} passed, ${failed} failed`;
// For `.ci/run`, which must not take a line that a test printed for the outcome.
writeFileSync(`${REPORTS}/outcome.txt`, `${line}\n`);
console.log(line);
process.exitCode = failed ? 1 : 0;
