import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorsOf, formatFault, type Fault } from '../../src/faults/fault.ts';
import { groupOf, WORDING, type RuleId } from '../../src/faults/wrong.ts';
import type { Loaded } from '../../src/check/load.ts';
import { RULES } from '../../src/check/rules.ts';
import { REFUSED, WARNED } from './faults/all-rows.ts';
import { AS_IT_STANDS } from './faults/as-typed.ts';
import { ELSEWHERE } from './faults/elsewhere.ts';
import { FINE } from './faults/fine.ts';
import { loadCopy } from './faults/load-copy.ts';
import { mdx, type Change, type Row } from './faults/row.ts';

type Files = Record<string, Change>;

const checked = new Map<Files, Promise<Pick<Loaded, 'site' | 'faults'>>>();
/** Reads a copy of the smallest content folder in which some files are changed; each copy is read once. */
function load(files: Files) {
  const known = checked.get(files) ?? loadToTell(files);
  checked.set(files, known);
  return known;
}

const check = async (files: Files): Promise<Fault[]> => (await load(files)).faults;

async function loadToTell(files: Files): Promise<Pick<Loaded, 'site' | 'faults'>> {
  const { site, faults } = await loadCopy(files);
  // The smallest folder has no lock, on purpose.
  return { site, faults: 'vastgesteld.lock' in files ? faults : faults.filter(({ rule }) => rule !== 'lock/absent') };
}

/** One cause per mistake, at its place, in words that end in a cure. */
async function refuses([, files, place, words]: Row) {
  const errors = errorsOf(await check(files)).map(formatFault);
  expect(errors.map((line) => line.split(': ')[0])).toEqual([place]);
  expect(errors[0]).toMatch(words);
  expect(errors[0]).toMatch(/\. .+[.?)]$/);
}

const warned = WARNED.flatMap(([, rows]) => rows);

describe.each(REFUSED)('the check of %s', (_, rows) => {
  it.each(rows)('refuses %s', (...row) => refuses(row));
});

describe('the check', () => {
  it.each([...warned])('warns of %s', async (_, files, place, words) => {
    const faults = await check(files);
    expect(errorsOf(faults)).toEqual([]);
    const lines = faults.map(formatFault);
    expect(lines.find((line) => line.startsWith(`${place}: waarschuwing: `))).toMatch(words);
  });

  it.each([...FINE, ...AS_IT_STANDS])('has nothing against %s', async (_, files) => {
    expect(await check(files)).toEqual([]);
  });
});

describe('what passes', () => {
  it.each([...warned, ...FINE, ...AS_IT_STANDS])('is read whole, as a build needs it: %s', async (...[, files]) => {
    const { site } = await load(files);
    const texts = site && [...site.paginas, ...site.documenten.flatMap(({ versies }) => versies.flatMap((each) => each.hoofdstukken))];
    expect(texts?.filter(({ text }) => text.unread).map(({ entry }) => entry)).toEqual([]);
  });
});

describe('advice beside a fault', () => {
  const advice = { 'documenten/plan/2024/08-advies.mdx': mdx('Lees dit, [klik hier](/plan/).') };
  // In a decided versie a part that is added is a fault of its own.
  const rows = REFUSED.flatMap(([, each]) => each).filter(([, files]) => !('vastgesteld.lock' in files));
  const placed = (faults: Fault[]) => errorsOf(faults).map(({ file, line, column, rule }) => [rule, file, line, column]);

  it('hides none', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...rows), async ([, files]) => {
        const both = await check({ ...files, ...advice });
        expect(both.filter(({ warning }) => warning).length).toBeGreaterThan(0);
        expect(placed(both)).toEqual(placed(await check(files)));
      }),
      { numRuns: 60 },
    ));
});

describe('the catalogue of rules', () => {
  const ids = Object.keys(WORDING) as RuleId[];

  it('has each rule once, and its words for every rule', () => {
    const rules = RULES.map(({ id }) => id);
    expect(new Set(rules).size).toBe(rules.length);
    expect(rules.filter((rule) => !ids.some((id) => groupOf(id) === rule))).toEqual([]);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('has a row, or a test elsewhere, for every id', async () => {
    const rows = [...REFUSED.flatMap(([, each]) => each), ...warned];
    const told = new Set((await Promise.all(rows.map(([, files]) => check(files)))).flat().map(({ rule }) => rule));
    expect(ids.filter((id) => !told.has(id)).sort()).toEqual(Object.keys(ELSEWHERE).sort());
    for (const [id, file] of Object.entries(ELSEWHERE)) expect(readFileSync(file, 'utf8'), file).toContain(`'${id}'`);
  });
});
