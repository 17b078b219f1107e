import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildDate } from '../../../src/content/build-date.ts';
import { loadSite, type Loaded } from '../../../src/check/load.ts';
import { inFile } from '../../../src/faults/fault.ts';
import { parseOnce } from '../../parse-once.ts';
import type { Change } from './row.ts';

const SMALLEST = 'tests/fixtures/klein';
const folder = mkdtempSync(join(tmpdir(), 'fouten-'));
const dir = join(folder, 'inhoud');
cpSync(SMALLEST, dir, { recursive: true });
// Files of tests share it.
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Asked of git once: each copy asks it thrice, which takes longer than all the rest. */
const today = buildDate();
let last: Promise<unknown> = Promise.resolve();

/** Reads a copy of the smallest content folder in which some files are changed; faults name files inside it. */
export function loadCopy(files: Readonly<Record<string, Change>>): Promise<Loaded> {
  return inCopy(async (copy) => {
    const undo: (() => void)[] = [];
    try {
      for (const [name, change] of Object.entries(files)) undo.unshift(put(name, change));
      const loaded = await loadSite(copy, today, parseOnce);
      return { ...loaded, faults: loaded.faults.map((fault) => inFile(fault, fault.file.replace(`${copy}/`, ''))) };
    } finally {
      for (const each of undo) each();
    }
  });
}

/** Does work in the one copy of the smallest folder, after all that was asked before it; it leaves that as it was. */
function inCopy<T>(work: (dir: string) => Promise<T>): Promise<T> {
  const next = last.then(() => work(dir));
  last = next.catch(() => undefined);
  return next;
}

/** Changes one file of the copy; what it gives puts it back. */
function put(name: string, change: Change): () => void {
  const path = join(dir, name);
  const made = mkdirSync(dirname(path), { recursive: true });
  if (change === null) rmSync(path, { force: true });
  else writeFileSync(path, change);
  const original = join(SMALLEST, name);
  if (existsSync(original)) return () => copyFileSync(original, path);
  return () => rmSync(made ?? path, { recursive: true, force: true });
}
