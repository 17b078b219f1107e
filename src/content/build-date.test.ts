import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSite } from '../check/load.ts';
import { buildDate } from './build-date.ts';

const today = () => new Date().toISOString().slice(0, 10);
const given = process.env.SOURCE_DATE_EPOCH;
let dir = '';

/** Git in the folder of the test, as its user has set it up there and nowhere else. */
function git(...args: string[]) {
  const at = '2024-02-03T12:00:00Z';
  const env = { ...process.env, GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at };
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
    cwd: dir,
    env,
    stdio: 'pipe',
  });
}
function commit(...args: string[]) {
  git('init', '-q');
  git('add', '.');
  git(...args, 'commit', '-qm', 'x');
}
/** The build date as a project in `folder` has it. */
const dateIn = (folder: string) =>
  execFileSync(
    process.execPath,
    [
      '-e',
      `import(${JSON.stringify(join(import.meta.dirname, 'build-date.ts'))}).then((m) => console.log(m.buildDate()))`,
    ],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, SOURCE_DATE_EPOCH: '' } },
  ).trim();

beforeEach(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), 'datum-')));
  writeFileSync(join(dir, 'package.json'), '{}');
});
afterEach(() => {
  rmSync(dir, { recursive: true });
  process.env.SOURCE_DATE_EPOCH = given ?? '';
});

describe('the build date', () => {
  it('is that of the last commit, also when git shows signatures', () => {
    commit();
    expect(dateIn(dir)).toBe('2024-02-03');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(dir, 'key')]);
    for (const [key = '', value = ''] of [
      ['gpg.format', 'ssh'],
      ['user.signingkey', join(dir, 'key.pub')],
      ['log.showSignature', 'true'],
    ])
      git('config', key, value);
    git('commit', '-qS', '--allow-empty', '-m', 'signed');
    expect(dateIn(dir)).toBe('2024-02-03');
  });

  it.runIf(process.getuid?.() === 0)('is so in a folder of somebody else', () => {
    commit();
    for (const path of [dir, join(dir, '.git')]) chownSync(path, 65534, 65534);
    expect(dateIn(dir)).toBe('2024-02-03');
  });

  it('is today without git, and in the repository of something else', () => {
    expect(dateIn(dir)).toBe(today());
    commit();
    const inner = join(dir, 'uitgepakt');
    mkdirSync(inner);
    writeFileSync(join(inner, 'package.json'), '{}');
    expect(dateIn(inner)).toBe(today());
  });

  it.each(['abc', '1700000000000', '1e20', '-5', '1.5', '0x10', ' 17', '999999999999'])(
    'is told when SOURCE_DATE_EPOCH is %s',
    async (value) => {
      process.env.SOURCE_DATE_EPOCH = value;
      expect(buildDate).toThrow('SOURCE_DATE_EPOCH');
      const { site, faults } = await loadSite('tests/fixtures/klein');
      expect(site).toBeUndefined();
      expect(faults.map(({ rule }) => rule)).toEqual(['folder/odd-date']);
      expect(faults.map(({ message }) => message)).toEqual([
        expect.stringContaining(`SOURCE_DATE_EPOCH is "${value}"`),
      ]);
    },
  );

  it('is what SOURCE_DATE_EPOCH says', () => {
    process.env.SOURCE_DATE_EPOCH = '1761500000';
    expect(buildDate()).toBe('2025-10-26');
    process.env.SOURCE_DATE_EPOCH = '0';
    expect(buildDate()).toBe('1970-01-01');
  });
});
