import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadSite } from './load.ts';

it('sends each promised address below an old one to its place below the new one, or to the page above that', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'adressen-'));
  cpSync('tests/fixtures/klein', dir, { recursive: true });
  writeFileSync(join(dir, 'adressen.txt'), '/oud/\n/oud/doel/\n/oud/doel/diep/\n/oud/weg/\n');
  writeFileSync(
    join(dir, 'doorverwijzingen.yaml'),
    '- van: /oud/*\n  naar: /plan/*\n- van: /oud/weg/\n  naar: /brief/\n',
  );
  const { site, published } = await loadSite(dir);
  rmSync(dir, { recursive: true });
  const expected = [
    { van: '/oud/', naar: '/plan/' },
    { van: '/oud/doel/', naar: '/plan/doel/' },
    { van: '/oud/doel/diep/', naar: '/plan/doel/' },
    { van: '/oud/weg/', naar: '/brief/' },
  ];
  expect(site?.doorverwijzingen).toEqual(expected);
  expect(published?.doorverwijzingen).toEqual(expected);
});
