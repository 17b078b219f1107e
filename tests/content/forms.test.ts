import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { command } from './command.ts';

interface Step { name?: string; run?: string; env?: Record<string, string> }
interface Form {
  on: { workflow_dispatch?: { inputs?: Record<string, { options?: string[]; type: string }> } | null };
  env: Record<string, string>;
  jobs: Record<string, { steps: Step[] }>;
}
const DIR = '.github/workflows';
/** The forms: workflows that make a proposal of what an editor filled in. */
const forms = new Map(
  readdirSync(DIR)
    .map((name) => [name, parse(readFileSync(join(DIR, name), 'utf8')) as Form] as const)
    .filter(([, { jobs }]) => 'maken' in jobs && 'openen' in jobs),
);
/** What the runner makes of the expressions that the forms use. */
const filled = (text: string, inputs: Record<string, string>) =>
  text.replace(/\$\{\{ inputs\.(\w+)(?: != '([\w-]+)' && inputs\.\w+ \|\| '')? \}\}/g, (_, name: string, none?: string) => (inputs[name] === none ? '' : (inputs[name] ?? '')));

const project = resolve('.');
let root = '';
let dir = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'formulier-'));
  dir = join(root, 'content');
  cpSync('tests/fixtures/klein', dir, { recursive: true });
  mkdirSync(join(root, 'bin'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Runs the step of a form that changes the content, as GitHub does: by bash, with its env and what was filled in. */
function submit(name: string, inputs: Record<string, string> = {}, npm = `shift 2; name=$1; shift; [ "\${1:-}" != -- ] || shift; exec "${process.execPath}" "${project}/scripts/$name.ts" "$@"`) {
  const form = forms.get(name)!;
  const step = form.jobs.maken!.steps.find(({ run }) => /npm run --silent (?:versie|nieuw)/.test(run ?? ''))!;
  writeFileSync(join(root, 'bin/npm'), `#!/usr/bin/env bash\n${npm}\n`);
  chmodSync(join(root, 'bin/npm'), 0o755);
  const given = Object.entries({ ...form.env, ...step.env }).map(([key, value]) => [key, filled(value, inputs)]);
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run!], {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: `${join(root, 'bin')}:${process.env.PATH}`, HOME: root, CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(root, 'summary.md'), CONTENT_DIR: dir, SOURCE_DATE_EPOCH: '1760000000', ...Object.fromEntries(given) as Record<string, string> },
  });
  const summary = existsSync(join(root, 'summary.md')) ? readFileSync(join(root, 'summary.md'), 'utf8') : '';
  return { status, stdout, stderr, summary };
}

const TYPED = { document: 'plan', versie: '2025', status: 'vastgesteld', label: '', orgaan: 'Raad; touch x', soort: '$(touch x)', besluitdatum: '', wijziging: 'uit-het-concept', toelichting: '`touch x` "en" \'zo\'', titel: '-$(touch x) "Eigen" deel', onder: '' };

it('are all of what an editor cannot do by hand', () => {
  expect([...forms.keys()].sort()).toEqual(['nieuw-onderdeel.yml', 'nieuwe-versie.yml', 'vastleggen.yml', 'vaststellen.yml', 'versie-terug.yml']);
});

it.each([
  ['nieuwe-versie.yml', ['versie', 'nieuw', 'plan']],
  ['vastleggen.yml', ['versie', 'vastleggen']],
  ['versie-terug.yml', ['versie', 'terug', 'plan']],
  ['nieuw-onderdeel.yml', ['nieuw', 'hoofdstuk', 'plan', '--onder=', '--', TYPED.titel]],
  ['vaststellen.yml', ['versie', 'vaststellen', 'plan', '2025', '--status=vastgesteld', '--label=', `--orgaan=${TYPED.orgaan}`, `--soort=${TYPED.soort}`, '--besluit-datum=', '--wijziging=', `--toelichting=${TYPED.toelichting}`, '--ja']],
] as const)('%s gives what was typed to its command as it is', (name, args) => {
  const { stdout } = submit(name, TYPED, `printf '%s\\0' "$@"`);
  expect(stdout.split('\0').slice(0, -1)).toEqual(['run', '--silent', args[0], '--', ...args.slice(1)]);
});

describe('a form', () => {
  it('makes a part below one that was a file', async () => {
    expect((await command('versie', dir, 'nieuw', 'plan')).status).toBe(0);
    expect(submit('nieuw-onderdeel.yml', { document: 'plan', titel: 'Jeugd & zorg', onder: 'doel' })).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(join(dir, 'documenten/plan/concept/01-doel')).sort()).toEqual(['01-jeugd-en-zorg.mdx', 'index.mdx']);
  });

  it('freezes what is not frozen', () => {
    expect(submit('vastleggen.yml')).toMatchObject({ status: 0 });
    expect(existsSync(join(dir, 'vastgesteld.lock'))).toBe(true);
  });

  it('that cannot be done says why as an annotation and in the summary, and nothing typed is an order', () => {
    const { status, stdout, summary } = submit('nieuwe-versie.yml', { document: 'plam' });
    expect([status, stdout]).toEqual([1, '::error title=Niet gelukt::Het document "plam" bestaat niet. Bedoelt u plan?\n']);
    expect(summary).toBe('## Niet gelukt\n\n    Het document "plam" bestaat niet. Bedoelt u plan?\n');
    const odd = submit('nieuwe-versie.yml', { document: 'x\n::set-output name=a::b\n##[error]c 100%' });
    expect(odd.stdout.match(/^(?:::|##\[).*$/gm)).toEqual([expect.stringMatching(/^::error title=Niet gelukt::/)]);
    expect(odd.stdout).toContain('100%25');
    expect(odd.summary.split('\n').slice(2).filter((line) => line && !line.startsWith('    '))).toEqual(['## Niet gelukt']);
  });
});
