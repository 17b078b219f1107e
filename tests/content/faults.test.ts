import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { formatFault } from '../../src/faults/fault.ts';
import { loadSite } from '../../src/check/load.ts';
import { ATTACKS } from './faults/attacks.ts';
import { BODIES } from './faults/bodies.ts';
import { FINE } from './faults/fine.ts';
import { FRONT_MATTER } from './faults/front-matter.ts';
import { NAMES } from './faults/names.ts';
import type { Change, Row } from './faults/row.ts';
import { WARNINGS } from './faults/warnings.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** Checks a copy of the smallest content folder in which some files are changed. */
async function check(files: Record<string, Change>): Promise<string[]> {
  const dir = join(mkdtempSync(join(tmpdir(), 'fouten-')), 'inhoud');
  folders.push(dirname(dir));
  cpSync('tests/fixtures/klein', dir, { recursive: true });
  for (const [name, change] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    if (change === null) rmSync(join(dir, name));
    else writeFileSync(join(dir, name), change);
  }
  const { faults } = await loadSite(dir);
  const lines = faults.map((fault) => formatFault(fault).replaceAll(`${dir}/`, ''));
  return lines.filter((line) => !line.startsWith('vastgesteld.lock'));
}

const errorsOf = (lines: string[]) => lines.filter((line) => !line.includes(': waarschuwing: '));

/** One cause per mistake, at its place, in words that end in a cure. */
async function refuses([, files, place, words]: Row) {
  const errors = errorsOf(await check(files));
  expect(errors.map((line) => line.split(': ')[0])).toEqual([place]);
  expect(errors[0]).toMatch(words);
  expect(errors[0]).toMatch(/\. .+[.?)]$/);
}

describe.each([
  ['front matter, YAML and dates', FRONT_MATTER],
  ['bodies', BODIES],
  ['names and files', NAMES],
  ['attacks', ATTACKS],
])('the check of %s', (_, rows) => {
  it.each(rows)('refuses %s', (...row) => refuses(row));
});

describe('the check', () => {
  it.each(WARNINGS)('warns of %s', async (_, files, place, words) => {
    const lines = await check(files);
    expect(errorsOf(lines)).toEqual([]);
    expect(lines.find((line) => line.startsWith(`${place}: waarschuwing: `))).toMatch(words);
  });

  it.each(FINE)('has nothing against %s', async (_, files) => {
    expect(await check(files)).toEqual([]);
  });
});
