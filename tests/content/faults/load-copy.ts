import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadSite, type Loaded } from '../../../src/check/load.ts';
import { inFile } from '../../../src/faults/fault.ts';
import type { Change } from './row.ts';

/** Reads a copy of the smallest content folder in which some files are changed; faults name files inside it. */
export async function loadCopy(files: Readonly<Record<string, Change>>): Promise<Pick<Loaded, 'site' | 'faults'>> {
  const folder = mkdtempSync(join(tmpdir(), 'fouten-'));
  const dir = join(folder, 'inhoud');
  cpSync('tests/fixtures/klein', dir, { recursive: true });
  for (const [name, change] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    if (change === null) rmSync(join(dir, name), { force: true });
    else writeFileSync(join(dir, name), change);
  }
  const { site, faults } = await loadSite(dir);
  rmSync(folder, { recursive: true });
  return { site, faults: faults.map((fault) => inFile(fault, fault.file.replace(`${dir}/`, ''))) };
}
