import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSite } from '../check/load.ts';
import { takeSnapshot } from './take-snapshot.ts';

const DOEL = 'documenten/plan/2024/01-doel.mdx';

test('holds every file as it is saved, byte order marks and ends of lines too, and nothing that is no content', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'snapshot-'));
  cpSync('tests/fixtures/klein', dir, { recursive: true });
  const text = `\uFEFF${readFileSync(join(dir, DOEL), 'utf8').replaceAll('\n', '\r\n')}`;
  writeFileSync(join(dir, DOEL), text);
  writeFileSync(join(dir, '.DS_Store'), 'x');
  const { site, entries } = await loadSite(dir, '2026-01-02');
  const { today, files } = await takeSnapshot(dir, site!, entries);
  expect(today).toBe('2026-01-02');
  expect(files[DOEL]).toBe(text);
  expect(Object.keys(files)).not.toContain('.DS_Store');
  for (const [id, held] of Object.entries(files))
    expect(held).toBe(readFileSync(join(dir, id), 'utf8'));
  rmSync(dir, { recursive: true });
});
