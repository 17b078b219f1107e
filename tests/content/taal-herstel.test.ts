import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { mendContent } from '../../scripts/taal/mend.ts';
import { loadSite } from '../../src/check/load.ts';
import { lockLines } from '../../src/check/frozen.ts';
import { readSource } from '../../src/content/read.ts';
import { mdx } from './faults/row.ts';

const folder = mkdtempSync(join(tmpdir(), 'herstel-'));
const dir = join(folder, 'inhoud');
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const DAMAGED = mdx('Het vuur\u00adwerk, de of\ufb01cier, het cafe\u0301 en \uf0b7.');
const told = async () =>
  (await loadSite(dir)).faults.filter(({ rule }) => rule.startsWith('signs/'));

it('mends what is safe, tells the rest, and leaves frozen texts alone', async () => {
  cpSync('tests/fixtures/klein', dir, { recursive: true });
  const fixed = join(dir, 'documenten/plan/2024/09-vast.mdx');
  const concept = join(dir, 'documenten/plan/concept');
  const loose = join(concept, '01-los.mdx');
  mkdirSync(concept);
  writeFileSync(
    join(concept, 'versie.yaml'),
    'label: C\ndatum: 2025-01-01\nstatus: concept\nwijziging: {soort: klein, toelichting: T}\n',
  );
  writeFileSync(loose, DAMAGED);
  writeFileSync(fixed, DAMAGED);
  const { site, entries } = await loadSite(dir);
  const versie = site?.documenten.find(({ id }) => id === 'plan')?.versies.find(({ id: versie }) => versie === '2024');
  const lines = versie ? lockLines(versie, entries) : [];
  writeFileSync(join(dir, 'vastgesteld.lock'), lines.map(({ key, hash }) => `${key} ${hash}\n`).join(''));

  const before = await told();
  // What may not change any more is no reason to refuse it.
  expect(before.map(({ warning = false }) => warning)).toEqual([true, true, true, true, false, false, false, false]);

  const said = await mendContent(dir, (await readSource(dir)).entries);
  expect(said).toHaveLength(2);
  expect(readFileSync(fixed, 'utf8')).toBe(DAMAGED);
  expect(readFileSync(loose, 'utf8')).toContain('Het vuurwerk, de officier, het café en \uf0b7.');
  expect(readdirSync(concept).filter((name) => name.startsWith('.'))).toEqual([]);
  expect((await told()).filter(({ warning }) => !warning).map(({ rule }) => rule)).toEqual(['signs/private']);
  expect(await mendContent(dir, (await readSource(dir)).entries)).toHaveLength(1);
});
