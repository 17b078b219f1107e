import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CHECKS, FROZEN, ruleset } from '../../scripts/inrichten/ruleset.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inrichten-'));
  mkdirSync(join(root, 'bin'));
});
afterEach(() => rmSync(root, { recursive: true }));
const read = (name: string) => (existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : '');
const calls = () => read('gh.txt').split('\n').filter(Boolean);

/** A `gh` that writes down what it was asked, and answers by the rules of a shell `case`. */
function stub(answers: string) {
  const file = join(root, 'bin/gh');
  writeFileSync(file, `#!/usr/bin/env bash\nprintf '%s\\n' "$*" >>"${root}/gh.txt"\ncase "$*" in *'--input -') cat >"${root}/input.json" ;; esac\ncase "$*" in ${answers} esac\n`);
  chmodSync(file, 0o755);
}
function run(...args: string[]) {
  const env = { PATH: `${join(root, 'bin')}:${process.env.PATH}`, HOME: root, CONTENT_DIR: 'tests/fixtures/klein', SOURCE_DATE_EPOCH: '1760000000' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/inrichten.ts', ...args], { encoding: 'utf8', env });
  return { status, stdout, stderr };
}

describe('npm run inrichten', () => {
  it('says what a repository needs, and does none of it', () => {
    stub('*) exit 1 ;;');
    const { status, stdout } = run('gemeente/plan');
    expect(status).toBe(0);
    expect(stdout.match(/^\d\. /gm)).toHaveLength(7);
    expect(stdout).toContain('publiccode.yml');
    for (const words of ['can_approve_pull_request_reviews=true', 'build_type=workflow', 'repos/gemeente/plan/rulesets', 'CODEOWNERS', 'repository: https://github.com/gemeente/plan']) expect(stdout).toContain(words);
    expect(calls()).toEqual([]);
  });

  it('does it with --doe, also where all of it is there already', () => {
    stub(`*'teams/redactie --jq'*) echo 11 ;; *'teams/ontwikkeling --jq'*) echo 12 ;; *'rulesets --jq'*) echo 77 ;;`);
    expect(run('gemeente/plan', '--doe')).toMatchObject({ status: 0, stderr: '' });
    expect(calls().filter((line) => /POST|PUT|name=/.test(line))).toEqual([
      'api --silent --method PUT orgs/gemeente/teams/redactie/repos/gemeente/plan --field permission=push',
      'api --silent --method PUT orgs/gemeente/teams/ontwikkeling/repos/gemeente/plan --field permission=push',
      'api --silent --method PUT repos/gemeente/plan/actions/permissions/workflow --field default_workflow_permissions=read --field can_approve_pull_request_reviews=true',
      'api --silent --method PUT repos/gemeente/plan/pages --field build_type=workflow',
      'api --silent --method PUT repos/gemeente/plan/rulesets/77 --input -',
    ]);
    expect(JSON.parse(read('input.json'))).toEqual(ruleset({ redactie: 11, ontwikkeling: 12 }));
  });

  it('goes on where one thing is refused, says which, and ends with 1; without teams it asks nothing of them', () => {
    stub(`*'orgs/'*) echo 'Not Found (HTTP 404)' >&2; exit 1 ;; *'/pages') exit 1 ;;`);
    const { status, stderr } = run('iemand/plan', '--doe');
    expect(status).toBe(1);
    expect(stderr).toBe('   Niet gelukt: Not Found (HTTP 404) Doe het op de website van GitHub.\n');
    expect(calls()).toContain('api --silent --method POST repos/iemand/plan/rulesets --input -');
    expect(JSON.parse(read('input.json'))).toEqual(ruleset());
  });

  it.each([[['--doe', 'a/b', 'c/d']], [['geen-naam']], [['a/b; touch x']], [[]]])('refuses %j in one line', (args) => {
    stub('*) exit 0 ;;');
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^[^\n]*Schrijf: npm run inrichten[^\n]*\n$/);
  });
});

describe('the ruleset of the main branch', () => {
  it('asks for checks that there are, in workflows that run on every proposal', () => {
    const workflows = readdirSync('.github/workflows').map((name) => parse(readFileSync(join('.github/workflows', name), 'utf8')) as { on: object; jobs: Record<string, { name?: string; if?: string }> });
    const jobs = workflows.filter(({ on }) => 'pull_request' in on).flatMap(({ jobs: own }) => Object.entries(own));
    for (const check of CHECKS) {
      const found = jobs.filter(([id, { name }]) => (name ?? id) === check);
      expect(found, check).toHaveLength(1);
      // A job that is skipped passes.
      expect([undefined, '${{ always() }}']).toContain(found[0]?.[1].if);
    }
  });

  it('asks both teams, each by itself, for all that is frozen or promised', () => {
    const parameters = ruleset({ redactie: 1, ontwikkeling: 2 }).rules.flatMap((rule) => (rule.parameters && 'required_reviewers' in rule.parameters ? [rule.parameters.required_reviewers] : []));
    expect(parameters).toEqual([[1, 2].map((id) => ({ file_patterns: [...FROZEN], minimum_approvals: 1, reviewer: { id, type: 'Team' } }))]);
  });
});

describe('waken.sh', () => {
  const DAY = 24 * 3600_000;
  /** Runs the script with a last good build so many days ago; `open` is the number of an open issue. */
  function wake(days: number | undefined, open = '') {
    const last = days === undefined ? '' : new Date(Date.now() - days * DAY).toISOString();
    stub(`'run list'*) printf '%s' '${last}' ;; 'issue list'*) printf '%s' '${open}' ;;`);
    const { status } = spawnSync('bash', [resolve('.github/scripts/waken.sh')], { encoding: 'utf8', env: { PATH: `${join(root, 'bin')}:${process.env.PATH}`, GH_REPO: 'a/b', GH_TOKEN: 'x' } });
    const made = calls().filter((line) => /^issue (?!list)/.test(line)).map((line) => line.split(' ').slice(0, 2).join(' '));
    return { status, made };
  }
  it.each([
    ['a build of today', 0, '', []],
    ['a build of today after it had stopped', 1, '5', ['issue close']],
    ['no build for a week', 7, '', ['issue create']],
    ['no build for a week, which is told already', 7, '5', ['issue comment']],
    ['a repository that published nothing yet', undefined, '', []],
  ] as const)('does what is right for %s', (_, days, open, made) => expect(wake(days, open)).toEqual({ status: 0, made }));
});
