import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { loadSite } from '../../../src/check/load.ts';
import type { RuleId } from '../../../src/faults/wrong.ts';
import { EXTRA, mdx } from '../faults/row.ts';

type Work = (dir: string) => unknown;
/** Makes a mistake in a folder of its own, does what its message says, and looks whether all is well. */
const obeyed = (rule: RuleId, plant: Work, cure: (dir: string, message: string) => unknown) => async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'deuren-'));
  const dir = join(folder, 'inhoud');
  cpSync('tests/fixtures/klein', dir, { recursive: true });
  const { SOURCE_DATE_EPOCH } = process.env;
  try {
    await plant(dir);
    const told = (await loadSite(dir)).faults.find((fault) => fault.rule === rule);
    expect(told, rule).toBeDefined();
    await cure(dir, told?.message ?? '');
    const left = (await loadSite(dir)).faults.map((fault) => fault.rule).filter((each) => each !== 'lock/absent');
    expect(left, told?.message).toEqual([]);
  } finally {
    if (SOURCE_DATE_EPOCH === undefined) delete process.env.SOURCE_DATE_EPOCH;
    else process.env.SOURCE_DATE_EPOCH = SOURCE_DATE_EPOCH;
    rmSync(folder, { recursive: true });
  }
};
const inDir = (name: string): ((dir: string) => string) => (dir) => join(dir, name);
const proef = inDir(EXTRA);
const odd = (dir: string) => Buffer.concat([Buffer.from(join(dir, 'documenten/plan/2024/09-')), Buffer.of(0xe9), Buffer.from('.mdx')]);
const asPrinted = (_: string, message: string) =>
  void (process.env.SOURCE_DATE_EPOCH = /(?:Schrijf|bijvoorbeeld) (\d+),/.exec(message)?.[1] ?? '');

/** Rules of what no text can break: how the folder lies on the disk, and what surrounds it. */
export const DOORS: Partial<Record<RuleId, () => Promise<void>>> = {
  'folder/absent': obeyed('folder/absent', (dir) => renameSync(dir, `${dir}-elders`), (dir) => renameSync(`${dir}-elders`, dir)),
  'folder/odd-date': obeyed('folder/odd-date', () => void (process.env.SOURCE_DATE_EPOCH = '1764201600123'), asPrinted),
  'file/symbolic-link': obeyed(
    'file/symbolic-link',
    (dir) => {
      writeFileSync(`${dir}.mdx`, mdx('Tekst.'));
      symlinkSync(`${dir}.mdx`, proef(dir));
    },
    (dir) => {
      rmSync(proef(dir));
      cpSync(`${dir}.mdx`, proef(dir));
    },
  ),
  'file/not-plain': obeyed('file/not-plain', (dir) => execFileSync('mkfifo', [proef(dir)]), (dir) => rmSync(proef(dir))),
  'file/name-not-utf8': obeyed('file/name-not-utf8', (dir) => writeFileSync(odd(dir), mdx('Tekst.')), (dir) => renameSync(odd(dir), proef(dir))),
};
