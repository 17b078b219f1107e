import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadSite } from '../check/load.ts';
import { makeComparisons } from '../compare/comparisons.ts';
import { filesBelow } from './data-files.ts';
import { publish, publishIn } from './files.ts';

const folder = mkdtempSync(join(tmpdir(), 'data-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const absolute = (path: string) => `https://voorbeeld.invalid${path}`;

it('are the same in a folder as in memory, and there as soon as they are made', async () => {
  const { site } = await loadSite('tests/fixtures/klein', '2030-01-01');
  const held = publish(site!, makeComparisons(), absolute);
  const written = filesBelow(folder);
  expect(publishIn(written, site!, makeComparisons(), absolute)).toEqual(held.records);
  expect([...written.keys()]).toEqual([...held.files.keys()]);
  for (const [path, content] of held.files)
    expect(Buffer.from(content).equals(written.get(path) as Uint8Array), path).toBe(true);
  expect(filesBelow(folder).get('/llms.txt')).toBeUndefined();
});
