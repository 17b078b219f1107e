import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { frozenLines } from '../../src/check/locks.ts';
import { LOCK } from '../../src/content/lock.ts';
import { command } from './command.ts';
import { stubGit } from './git-environment.ts';
import { DECISION } from './versie-folder.ts';

stubGit();
let repo = '';
const dir = () => join(repo, 'content');
const git = (...args: string[]) => String(execFileSync('git', args, { cwd: repo, stdio: 'pipe' }));
const commit = (message: string) => {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
};
const versie = async (...args: string[]) => {
  const told = await command('versie', dir(), ...args);
  expect(told).toMatchObject({ status: 0 });
  return told.text;
};
const vaststellen = async (document: string) => {
  await versie('nieuw', document);
  await versie('vaststellen', document, '2025-10-02', ...DECISION);
};
const controle = async () => (await command('controle', dir())).text;
/** Makes a change on a branch of its own, from where main began. */
async function branch(name: string, change: () => unknown) {
  git('checkout', '--quiet', '-b', name, 'begin');
  await change();
  commit(name);
}
const frozen = () => [...new Set(frozenLines(dir()).map((line) => line.versie))].sort();

beforeEach(async () => {
  repo = mkdtempSync(join(tmpdir(), 'merge-'));
  cpSync('tests/fixtures/klein', dir(), { recursive: true });
  git('init', '--quiet', '--template=', '--initial-branch', 'main');
  await versie('vastleggen');
  commit('begin');
  git('tag', 'begin');
});
afterEach(() => rmSync(repo, { recursive: true }));

describe('two decisions on two branches', () => {
  it('merge without a conflict, by a git that knows no attributes, and both are frozen', async () => {
    for (const document of ['brief', 'plan']) await branch(document, () => vaststellen(document));
    git('merge', '--quiet', 'brief');
    expect(await controle()).toBe('0 fouten, 0 waarschuwingen.\n');
    expect(frozen()).toEqual(['brief/2024-03-05', 'brief/2025-10-02', 'plan/2024', 'plan/2025-10-02']);
    const text = join(dir(), 'documenten/plan/2025-10-02/01-doel.mdx');
    writeFileSync(text, readFileSync(text, 'utf8').replace('veilig dorp', 'veiliger dorp'));
    expect(await controle()).toContain('Deze tekst staat vast in versie');
  });

  it('leave what the lock of all together holds as it was', async () => {
    const before = readFileSync(join(dir(), LOCK), 'utf8');
    await vaststellen('plan');
    expect(readFileSync(join(dir(), LOCK), 'utf8')).toBe(before);
    expect(existsSync(join(dir(), 'vastgesteld/plan/2025-10-02.lock'))).toBe(true);
    expect(await versie('vastleggen')).toBe('Alle versies stonden al vast.\n');
  });
});

describe('texts taken over and frozen on two branches', () => {
  const takeOver = (year: string) => async () => {
    cpSync(join(dir(), 'documenten/plan/2024'), join(dir(), `documenten/plan/${year}`), { recursive: true });
    writeFileSync(join(dir(), `documenten/plan/${year}/versie.yaml`), `label: Versie ${year}\ndatum: ${year}\nstatus: vastgesteld\n`);
    const facts = join(dir(), 'documenten/plan/2024/versie.yaml');
    if (!readFileSync(facts, 'utf8').includes('wijziging')) writeFileSync(facts, `${readFileSync(facts, 'utf8')}wijziging: {soort: klein, toelichting: Anders.}\n`);
    await versie('vastleggen');
  };
  const unfrozen = (name: string) => writeFileSync(join(dir(), name), '');
  beforeEach(() => {
    // So that both branches add lines at one place.
    unfrozen(LOCK);
    commit('unfrozen');
    git('tag', '--force', 'begin');
  });

  it('conflict in the lock of all; without its three marks nothing is lost and the check is content', async () => {
    for (const document of ['brief', 'plan']) await branch(document, () => versie('vastleggen').then(() => writeFileSync(join(dir(), LOCK), readFileSync(join(dir(), LOCK), 'utf8').replaceAll(new RegExp(`^(?!${document}).*\n`, 'gm'), ''))));
    expect(() => git('merge', '--quiet', 'brief')).toThrow();
    const told = await controle();
    expect(told).toMatch(/^vastgesteld\.lock:1:1: .*Houd de regels van beide kanten.*\nvastgesteld\.lock:\d+:1: .*\nvastgesteld\.lock:\d+:1: .*\n3 fouten/);
    const lock = readFileSync(join(dir(), LOCK), 'utf8');
    writeFileSync(join(dir(), LOCK), lock.replaceAll(/^(?:<{7}|={7}|>{7}).*\n/gm, ''));
    expect(await controle()).toBe('0 fouten, 0 waarschuwingen.\n');
    expect(await versie('vastleggen')).toContain('Volgorde en dubbele regels zijn hersteld in');
    const lines = readFileSync(join(dir(), LOCK), 'utf8').trimEnd().split('\n');
    expect(lines).toEqual([...lines].sort());
    expect(frozen()).toEqual(['brief/2024-03-05', 'plan/2024']);
  });

  it('merge with the attributes of this project, also where both froze one and the same', async () => {
    cpSync('.gitattributes', join(repo, '.gitattributes'));
    commit('attributes');
    git('tag', '--force', 'begin');
    await branch('a', () => versie('vastleggen'));
    await branch('b', takeOver('2022'));
    git('merge', '--quiet', 'a');
    expect(await controle()).toBe('0 fouten, 0 waarschuwingen.\n');
    expect(frozen()).toEqual(['brief/2024-03-05', 'plan/2022', 'plan/2024']);
  });
});
