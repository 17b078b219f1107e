import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Offer } from '../client/offline/copy.ts';
import { offeredFiles, writeOffer } from './offline-offer.ts';

test('a copy holds what is read now, and nothing of other days, of editors or of machines', () => {
  const kept = [
    '404.html',
    'assets/a.js',
    'bewaard-balk.js',
    'citaat/index.html',
    'index.html',
    'op/index.html',
    'pagefind/pagefind.js',
    'plan/deel/index.html',
    'plan/index.html',
    'volg/toestel/index.html',
  ];
  const left = [
    '.veiligheidsplan-bouw',
    '_headers',
    'bewaard.js',
    'citaat/1.json',
    'data/v1/alineas.json',
    'op/2024-01-01/index.html',
    'plan/alinea/deel/index.html',
    'plan/index.md',
    'plan/versies/2023/index.html',
    'plan/versies/2023/plan-2023.pdf',
    'plan/wijzigingen/2023/2024/index.html',
    'redactie/index.html',
    'volg/alles.xml',
  ];
  expect(offeredFiles([...left, ...kept].toReversed())).toEqual(kept);
});

test('the list says what a copy weighs, and names its files by their path in the site', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'offer-'));
  const files = { 'index.html': 'abc', 'a/index.html': 'de', 'a/versies/1/index.html': 'f' };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const offer = async () => {
    await writeOffer(`${folder}/`, '6 mei 2024');
    return JSON.parse(readFileSync(join(folder, 'bewaard.json'), 'utf8')) as Offer;
  };
  const first = await offer();
  expect(first).toMatchObject({
    stand: '6 mei 2024',
    bytes: 5,
    files: ['a/index.html', 'index.html'],
  });
  writeFileSync(join(folder, 'a/versies/1/index.html'), 'g');
  expect(await offer()).toEqual(first);
  writeFileSync(join(folder, 'a/index.html'), 'ed');
  expect((await offer()).fingerprint).not.toBe(first.fingerprint);
  rmSync(folder, { recursive: true });
});
