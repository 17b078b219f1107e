import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { ownEnvironment } from './own-environment.ts';

const GUARD = 'scripts/node-version.mjs';
const root = mkdtempSync(join(tmpdir(), 'node-'));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

it.each(Object.entries(scripts))('npm run %s looks at the Node that it has before anything else', (_, command) => {
  expect(command).toMatch(command.includes('.ts') ? /^node --import \.\/scripts\/node-version\.mjs scripts\/[\w-]+\.ts$/ : /^node scripts\/node-version\.mjs && /);
});

it('says in one line what an older Node lacks, and starts nothing', () => {
  const old = 'data:text/javascript,Object.defineProperty(process.features,"typescript",{value:false})';
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', old, '--import', `./${GUARD}`, 'scripts/controle.ts'], { encoding: 'utf8', env: ownEnvironment() });
  expect([stdout, status]).toEqual(['', 1]);
  expect(stderr).toMatch(/^Deze opdracht heeft Node 22\.18 of nieuwer nodig; hier draait [\d.]+\. [^\n]+`npm ci[^\n]+\n$/);
});

it('says in one line that nothing is installed', () => {
  mkdirSync(join(root, 'scripts'), { recursive: true });
  cpSync(GUARD, join(root, GUARD));
  const { stderr, status } = spawnSync(process.execPath, [resolve(root, GUARD)], { encoding: 'utf8', env: ownEnvironment() });
  expect([stderr, status]).toEqual(['De onderdelen van dit project zijn nog niet geïnstalleerd. Geef eerst de opdracht `npm ci`.\n', 1]);
});

it('says nothing on the Node that comes along', () => {
  expect(spawnSync(process.execPath, [GUARD], { encoding: 'utf8' })).toMatchObject({ stdout: '', stderr: '', status: 0 });
});
