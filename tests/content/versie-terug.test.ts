import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { command } from './command.ts';
import { crashing } from './crash.ts';
import { folderState } from './folder-state.ts';
import { stubGit } from './git-environment.ts';
import { besides, change, controle, copy, DECISION, frozen, path, read, versie, write, useCopies } from './versie-folder.ts';

useCopies();

/** A folder of which the plan was decided just now, and its state before that. */
async function decided(dir: string) {
  await versie(dir, 'nieuw', 'plan');
  change(dir, 'concept/01-doel.mdx', 'veilig dorp', 'veiliger dorp');
  const before = folderState(dir);
  expect((await versie(dir, 'vaststellen', 'plan', '2025-10', ...DECISION)).status).toBe(0);
  return before;
}
const without = (state: ReturnType<typeof folderState>, name: string) =>
  Object.fromEntries(Object.entries(state).filter(([each]) => !each.endsWith(name)));

it('gives back the concept with the same words, and frees them', async () => {
  const dir = await frozen();
  const before = await decided(dir);
  writeFileSync(join(dir, 'adressen.txt'), '/plan/\n');
  expect((await command('adressen', dir)).status).toBe(0);
  expect(readFileSync(join(dir, 'adressen.txt'), 'utf8')).toContain('/plan/versies/2025-10/');
  const { text, status } = await versie(dir, 'terug', 'plan');
  expect([status, text]).toEqual([0, expect.stringMatching(/2025-10 is weer het concept.*hoort niet bij git/)]);
  const facts = 'concept/versie.yaml';
  expect(without(without(folderState(dir), facts), 'adressen.txt')).toEqual(without(before, facts));
  expect(readFileSync(join(dir, 'adressen.txt'), 'utf8')).not.toContain('2025-10');
  expect(read(dir, facts)).toBe('label: Concept 9 oktober 2025\ndatum: 2025-10-09\nstatus: concept\nwijziging:\n  soort: klein\n  toelichting: Eén woord is anders.\n');
  expect((await controle(dir)).text).toBe('0 fouten, 0 waarschuwingen.\n');
  expect(besides(dir)).toEqual(['content']);
});

it('keeps what is no decision: other besluiten, comments, what a versie says of itself', async () => {
  const dir = await frozen();
  await decided(dir);
  write(dir, '2025-10/versie.yaml', read(dir, '2025-10/versie.yaml').replace('besluiten:\n', '# Zie de notulen.\nsamenvatting: Kort.\nbesluiten:\n  - orgaan: Raad\n    soort: Amendement 3\n'));
  // What is frozen changed: it is no versie to go back from.
  expect((await versie(dir, 'terug', 'plan')).status).toBe(0);
  expect(read(dir, 'concept/versie.yaml')).toMatch(/# Zie de notulen\.\nsamenvatting: Kort\.\nbesluiten:\n {2}- orgaan: Raad\n {4}soort: Amendement 3\n$/);
});

it.each([
  [['terug', 'brief'], /Er is al een concept/],
  [['terug', 'plam'], /Bedoelt u plan\?/],
  [['terug'], /Schrijf: npm run versie -- terug <document>/],
])('refuses %j with a cure and changes nothing', async (args, cure) => {
  const dir = await frozen();
  await versie(dir, 'nieuw', 'brief');
  const before = folderState(dir);
  const { text, status } = await versie(dir, ...args);
  expect([status, text]).toEqual([1, expect.stringMatching(cure)]);
  expect(folderState(dir)).toEqual(before);
});

it('leaves all or nothing wherever it is killed, and the next one finishes it', async () => {
  const start = await frozen();
  await decided(start);
  const whole = copy(start);
  expect((await versie(whole, 'terug', 'plan')).status).toBe(0);
  let crashes = 0;
  for (;; crashes++) {
    const dir = copy(start);
    if (!(await crashing(crashes + 1, () => command('versie', dir, 'terug', 'plan')))) break;
    expect((await controle(dir)).text).toContain('0 fouten');
    const again = await versie(dir, 'terug', 'plan');
    expect(again.status === 0 || existsSync(path(dir, 'concept'))).toBe(true);
    expect(folderState(dir)).toEqual(folderState(whole));
    expect(besides(dir)).toEqual(['content']);
  }
  expect(crashes).toBeGreaterThan(4);
});

it('refuses what the target branch has, whichever branch that is', async () => {
  stubGit();
  const dir = await frozen();
  const git = (...args: string[]) => execFileSync('git', ['-C', dir, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  const commit = () => git('add', '-A') && git('commit', '--quiet', '--message', 'x');
  git('init', '--quiet', '--initial-branch', 'main');
  commit();
  git('switch', '--quiet', '--create', 'voorstel');
  await decided(dir);
  commit();
  // On a branch of its own it reached nobody.
  const back = copy(dir);
  expect((await versie(back, 'terug', 'plan')).text).toMatch(/weer het concept[^]*na\.\n$/);
  const published = async () => {
    const before = folderState(dir);
    const { text, status } = await versie(dir, 'terug', 'plan');
    expect([status, text]).toEqual([1, expect.stringMatching(/al gepubliceerd[^]*errata\.yaml[^]*nieuw plan/)]);
    expect(folderState(dir)).toEqual(before);
  };
  git('update-ref', 'refs/remotes/origin/gemeente', 'HEAD');
  vi.stubEnv('GITHUB_BASE_REF', 'gemeente');
  await published();
  vi.stubEnv('GITHUB_BASE_REF', '');
  git('update-ref', 'refs/remotes/origin/stam', 'HEAD');
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/stam');
  await published();
  git('update-ref', '--no-deref', '-d', 'refs/remotes/origin/HEAD');
  git('update-ref', 'refs/heads/main', 'HEAD');
  await published();
});
