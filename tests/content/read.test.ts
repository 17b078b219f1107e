import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { readSource } from '../../src/content/read.ts';

// Who runs as root may read every file: so the disk refuses one.
vi.mock(import('node:fs/promises'), async (original) => {
  const real = await original();
  const readFile = (path: string) =>
    path.endsWith('01-doel.mdx') ? Promise.reject(new Error('EACCES')) : real.readFile(path);
  return { ...real, readFile: readFile as unknown as typeof real.readFile };
});

it('reads on past a file that cannot be opened', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'lezen-'));
  cpSync('tests/fixtures/klein', dir, { recursive: true });
  const { entries, faults } = await readSource(dir);
  rmSync(dir, { recursive: true });
  const file = join(dir, 'documenten/plan/2024/01-doel.mdx');
  expect(faults).toEqual([{ file, line: 1, column: 1, rule: 'file/unreadable', values: {} }]);
  expect(entries.map(({ id }) => id)).toContain('documenten/plan/2024/02-aanpak.mdx');
});

it('gives a photo the size at which it is shown, turned as it says, and tells that it holds a place', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'lezen-'));
  cpSync('tests/fixtures/klein', dir, { recursive: true });
  const at = 'documenten/plan/2024/beeld/foto.jpg';
  cpSync('tests/fixtures/beelden/gedraaid-met-plaats.jpg', join(dir, at));
  const { entries, faults } = await readSource(dir);
  rmSync(dir, { recursive: true });
  expect(entries.find(({ id }) => id === at)?.data).toMatchObject({ width: 200, height: 400 });
  expect(faults.map(({ rule }) => rule)).toContain('beeld/holds-place');
});
