import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { command } from './command.ts';
import { stubGit } from './git-environment.ts';

stubGit();
const project = resolve('.');
let root = '';
let env: NodeJS.ProcessEnv = {};
const repo = () => join(root, 'repo');
const content = (name: string) => join(repo(), 'content', name);
const git = (...args: string[]) => String(execFileSync('git', args, { cwd: repo(), stdio: 'pipe' })).trim();
const read = (name: string) => (existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : '');
function tool(name: string, lines: string) {
  writeFileSync(join(root, 'bin', name), `#!/usr/bin/env bash\n${lines}\n`);
  chmodSync(join(root, 'bin', name), 0o755);
}
/** Runs a script of the workflows with the environment that GitHub and the workflow give it. */
function script(name: string, given: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync('bash', [join(project, '.github/scripts', name)], { cwd: repo(), env: { ...env, ...given }, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

let start = '';
beforeAll(async () => {
  start = root = mkdtempSync(join(tmpdir(), 'workflow-'));
  for (const folder of ['repo', 'bin', 'temp']) mkdirSync(join(root, folder));
  cpSync('tests/fixtures/klein', join(repo(), 'content'), { recursive: true });
  expect((await command('versie', content(''), 'vastleggen')).status).toBe(0);
  expect((await command('versie', content(''), 'nieuw', 'plan')).status).toBe(0);
  git('init', '--quiet', '--template=', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'begin');
  git('init', '--quiet', '--bare', '--initial-branch', 'main', join(root, 'origin'));
  git('remote', 'add', 'origin', '../origin');
  git('push', '--quiet', 'origin', 'main');
});
afterAll(() => rmSync(start, { recursive: true }));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'workflow-'));
  cpSync(start, root, { recursive: true });
  // `npm run --silent <script> -- <arguments>`, as package.json has it.
  tool('npm', `shift 2; name=$1; shift; [ "\${1:-}" != -- ] || shift; exec "${process.execPath}" "${project}/scripts/$name.ts" "$@"`);
  tool('gh', `printf '%s\\n' "$*" >>"${root}/gh.txt"; case "$*" in 'pr list'*) echo "\${OPEN:-0}" ;; 'pr create'*) cat >>"${root}/body.txt" ;; 'workflow run'*) exit "\${FAIL:-0}" ;; esac`);
  env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_(AUTHOR|COMMITTER)_/.test(name))),
    PATH: `${join(root, 'bin')}:${process.env.PATH}`,
    GITHUB_SHA: git('rev-parse', 'HEAD'),
    GITHUB_OUTPUT: join(root, 'output.txt'),
    GITHUB_STEP_SUMMARY: join(root, 'summary.md'),
    RUNNER_TEMP: join(root, 'temp'),
    TITLE: 'Een titel',
    ALLOWED: 'content/',
    BASE: 'main',
    BRANCH: 'versie/proef-1',
    BODY: 'Lees `dit` na.',
  };
});
afterEach(() => rmSync(root, { recursive: true }));

const vaststellen = () =>
  command('versie', content(''), 'vaststellen', 'plan', '2025-10-02', '--status', 'vastgesteld', '--orgaan', 'Raad', '--soort', 'vaststelling', '--wijziging', 'klein', '--toelichting', 'Een woord.', '--ja');
const bundle = () => existsSync(join(root, 'temp/voorstel.bundle'));

const pushed = () => git('ls-remote', 'origin', 'refs/heads/versie/proef-1').split('\t')[0] ?? '';

describe('voorstel-maken.sh', () => {
  it('makes a commit of all that changed, whatever git is told to pass over', async () => {
    writeFileSync(join(repo(), '.gitignore'), '2025*\n');
    expect((await vaststellen()).status).toBe(0);
    expect(script('voorstel-maken.sh')).toMatchObject({ status: 0 });
    expect(read('output.txt')).toBe('changed=yes\n');
    expect(read('summary.md')).toContain('2 oktober 2025: nieuw');
    expect(git('ls-tree', '-r', '--name-only', 'HEAD', 'content/documenten/plan/2025-10-02/')).toContain('01-doel.mdx');
    expect(git('log', '-1', '--format=%an %s')).toBe('github-actions[bot] Een titel');
    // And the second script pushes that commit, from a checkout that does not have it.
    const made = git('rev-parse', 'HEAD');
    git('checkout', '--quiet', '--force', '--detach', env.GITHUB_SHA ?? '');
    expect(script('voorstel-openen.sh').status).toBe(0);
    expect(pushed()).toBe(made);
  });

  it('makes nothing of nothing', () => {
    expect(script('voorstel-maken.sh').status).toBe(0);
    expect([read('output.txt'), bundle()]).toEqual(['changed=no\n', false]);
  });

  it('checks what a checkout of the commit gives, not the work tree', async () => {
    git('checkout', '--quiet', '-B', 'main');
    writeFileSync(join(repo(), '.gitattributes'), 'content/themas/*.yaml working-tree-encoding=UTF-16LE-BOM\n');
    mkdirSync(content('themas'));
    // In the work tree this is sound UTF-8, so git cannot even take it in.
    writeFileSync(content('themas/wonen.yaml'), 'titel: Wonen\nlaag: strategisch\nomschrijving: O\nvolgorde: 1\n');
    expect((await command('controle', content(''))).status).toBe(0);
    expect(script('voorstel-maken.sh').status).not.toBe(0);
    expect([read('output.txt'), bundle()]).toEqual(['', false]);
    // And what git takes in, others get otherwise.
    writeFileSync(join(repo(), '.gitattributes'), 'content/documenten/** ident\n');
    rmSync(content('themas'), { recursive: true });
    const text = readFileSync(content('documenten/plan/concept/01-doel.mdx'), 'utf8');
    writeFileSync(content('documenten/plan/concept/01-doel.mdx'), text.replace('---\ntitel: ', '---\ntitel: $Id$ '));
    git('add', '.gitattributes');
    git('commit', '--quiet', '--message', 'x');
    env.GITHUB_SHA = git('rev-parse', 'HEAD');
    expect((await command('controle', content(''))).status).toBe(0);
    const { status, said } = script('voorstel-maken.sh');
    expect([status, bundle()]).toEqual([1, false]);
    expect(said).toContain('voorstel/content/documenten/plan/concept/01-doel.mdx:2:');
  });

  it.each([
    ['a fault', 'documenten/plan/concept/01-doel.mdx', 'titel:', 'titl:'],
    ['a frozen text that changed, the lock with it', 'documenten/plan/2024/01-doel.mdx', 'veilig dorp', 'veiliger dorp'],
  ])('makes nothing of %s', async (_, name, from, to) => {
    writeFileSync(content(name), readFileSync(content(name), 'utf8').replace(from, to));
    if (name.includes('2024')) {
      const lock = readFileSync(content('vastgesteld.lock'), 'utf8');
      writeFileSync(content('vastgesteld.lock'), lock.replace(/^plan\/.*\n/gm, ''));
      await command('versie', content(''), 'vastleggen');
    }
    expect(script('voorstel-maken.sh').status).toBe(1);
    expect([read('output.txt'), bundle()]).toEqual(['', false]);
  });
});

describe('voorstel-openen.sh', () => {
  /** A bundle as a job without rights could make it. */
  function bundleOf(change: () => void, commits = 1) {
    for (let i = 0; i < commits; i += 1) {
      change();
      git('add', '--all', '--force');
      git('commit', '--quiet', '--allow-empty', '--message', `x ${i}`);
    }
    git('bundle', 'create', '--quiet', join(root, 'temp/voorstel.bundle'), `${env.GITHUB_SHA}..HEAD`);
    const commit = git('rev-parse', 'HEAD');
    git('reset', '--quiet', '--hard', env.GITHUB_SHA ?? '');
    return commit;
  }
  const edit = () => writeFileSync(content('documenten/plan/concept/02-aanpak.mdx'), '---\ntitel: Aanpak\n---\n\nAnders.\n');

  it('pushes the commit that was checked, opens a proposal, and starts its checks', () => {
    const commit = bundleOf(edit);
    expect(script('voorstel-openen.sh')).toMatchObject({ status: 0 });
    expect(pushed()).toBe(commit);
    expect(read('body.txt')).toBe('Lees `dit` na.\n');
    expect(read('gh.txt').split('\n')).toEqual([
      'auth setup-git',
      'pr list --head versie/proef-1 --base main --state open --json number --jq length',
      'pr create --base main --head versie/proef-1 --title Een titel --body-file -',
      `workflow run ci.yml --ref versie/proef-1 --field base=${env.GITHUB_SHA}`,
      `workflow run pull-request.yml --ref versie/proef-1 --field base=${env.GITHUB_SHA}`,
      '',
    ]);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('says in the proposal that its checks did not start', () => {
    bundleOf(edit);
    expect(script('voorstel-openen.sh', { FAIL: '1' }).status).toBe(0);
    expect(read('gh.txt')).toMatch(/^pr comment versie\/proef-1 --body Niet alle controles van dit voorstel zijn gestart\..*Reopen/m);
  });

  it('renews a branch that is there already, only where it may', () => {
    bundleOf(edit);
    expect(script('voorstel-openen.sh').status).toBe(0);
    const commit = bundleOf(() => writeFileSync(content('documenten/plan/concept/02-aanpak.mdx'), '---\ntitel: Aanpak\n---\n\nNog anders.\n'));
    expect(script('voorstel-openen.sh').status).not.toBe(0);
    expect(script('voorstel-openen.sh', { FORCE: 'yes', OPEN: '1' }).status).toBe(0);
    expect(pushed()).toBe(commit);
    expect(read('gh.txt').match(/^pr create/gm)).toHaveLength(1);
  });

  it.each<[string, () => void, string?, number?]>([
    ['a file outside the content', () => writeFileSync(join(repo(), 'x.yml'), 'x')],
    ['a name that only begins alike', () => (mkdirSync(join(repo(), 'content2'), { recursive: true }), writeFileSync(join(repo(), 'content2/x'), 'x'))],
    ['a link', () => symlinkSync('/etc/passwd', content('plan.yaml'))],
    ['a file that runs', () => (writeFileSync(content('plan.yaml'), 'x'), chmodSync(content('plan.yaml'), 0o755))],
    ['a name that git quotes', () => writeFileSync(content('a\tb'), 'x')],
    ['another file than the list', edit, 'content/adressen.txt'],
    ['a name that only looks like the list', () => writeFileSync(content('adressen.txt2'), 'x'), 'content/adressen.txt'],
    ['two steps', () => writeFileSync(content('x.txt'), String(Math.random())), 'content/', 2],
  ])('pushes nothing of a bundle with %s', (_, change, allowed = 'content/', commits = 1) => {
    bundleOf(change, commits);
    const { status, said } = script('voorstel-openen.sh', { ALLOWED: allowed });
    expect(said).toContain('Er is niets opgestuurd.');
    expect([status, pushed(), read('gh.txt')]).toEqual([1, '', '']);
  });
});

describe('vergelijken.sh', () => {
  const change = () => {
    const name = content('documenten/plan/2024/01-doel.mdx');
    writeFileSync(name, readFileSync(name, 'utf8').replace('veilig dorp', 'veiliger dorp'));
    rmSync(content('vastgesteld.lock'));
    git('commit', '--quiet', '--all', '--message', 'x');
  };

  /** Says what is compared, and takes no time for it. */
  const told = () => tool('npm', 'echo "$@"');

  it('refuses on main, too, what changes a frozen text and its lock', () => {
    const before = env.GITHUB_SHA;
    change();
    const { status, said } = script('vergelijken.sh', { BEFORE: before });
    expect(status).toBe(1);
    expect(said).toContain('De tekst van plan/2024/doel staat vast en is veranderd.');
    expect(read('summary.md')).toContain('## Geweigerd');
  });

  it('compares with what was published, so that a second push hides nothing; else with what was there', () => {
    told();
    const published = env.GITHUB_SHA;
    git('commit', '--quiet', '--allow-empty', '--message', 'y');
    const before = git('rev-parse', 'HEAD');
    git('commit', '--quiet', '--allow-empty', '--message', 'z');
    expect(script('vergelijken.sh', { PUBLISHED: published, BEFORE: before }).status).toBe(0);
    expect(script('vergelijken.sh', { PUBLISHED: '', BEFORE: before }).status).toBe(0);
    expect(read('summary.md')).toBe([published, before].map((from) => `run --silent pr-verslag -- ${from} HEAD\n`).join(''));
  });

  it('fetches what a forced push left out, and says when there is nothing before it', () => {
    told();
    const old = env.GITHUB_SHA ?? '';
    git('-C', '../origin', 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    git('checkout', '--quiet', '--orphan', 'other');
    git('commit', '--quiet', '--message', 'x');
    for (const ref of ['heads/main', 'remotes/origin/main']) git('update-ref', '-d', `refs/${ref}`);
    git('reflog', 'expire', '--expire=now', '--all');
    git('gc', '--quiet', '--prune=now');
    expect(() => git('cat-file', '-e', old)).toThrow();
    expect(script('vergelijken.sh', { PUBLISHED: old }).status).toBe(0);
    expect(git('cat-file', '-t', old)).toBe('commit');
    expect(script('vergelijken.sh', { BEFORE: '0'.repeat(40) })).toMatchObject({ status: 0, said: expect.stringContaining('nog niets gepubliceerd') as string });
    expect(script('vergelijken.sh', { BEFORE: 'a'.repeat(40) }).status).not.toBe(0);
  });
});
