import { describe, expect, it } from 'vitest';
import { formatFault, type Fault } from '../../src/faults/fault.ts';
import { WORDING, type RuleId } from '../../src/faults/wrong.ts';
import { CURES } from './cures/all-cures.ts';
import { deskAt, meant, textOf, type Cure } from './cures/desk.ts';
import { DOORS } from './cures/doors.ts';
import { MORE } from './cures/more-rows.ts';
import { BESIDE, NOT_MEANT, OWN } from './cures/own.ts';
import { pageOf, unshown } from './cures/page.ts';
import { SHOWN } from './cures/shown.ts';
import { UNCURED } from './cures/uncured.ts';
import { REFUSED, WARNED } from './faults/all-rows.ts';
import { loadCopy } from './faults/load-copy.ts';
import type { Change, Row } from './faults/row.ts';

type Files = Record<string, Change>;
const list = <T>(one: T | T[] | undefined): T[] => (one === undefined ? [] : Array.isArray(one) ? one : [one]);
/** A mistake may be told at each of the places where it was made. */
const MOST = 30;
/** What may be left to do: to use what is there now, to say more. */
const LATER = new Set<RuleId>(['errata/alinea-left-out', 'begrippen/unused', 'beelden/unused', 'themas/unused']);
/** A longer text is not drawn: that takes seconds, and shows no more. */
const DRAWN = 5_000;
const cured = new Set<RuleId>();

/** Obeys a message until it is gone, with what is then found. */
async function obey(cure: Cure, fault: Fault, files: Files) {
  let [now, told]: [Files, Fault | undefined] = [files, fault];
  for (let n = 0; n < MOST && told; n += 1) {
    const desk = deskAt(told, now);
    await cure(desk);
    now = desk.files;
    const loaded = await loadCopy(now);
    told = loaded.faults.find(({ rule }) => rule === fault.rule);
    if (!told) return { files: now, loaded };
  }
  throw new Error(`Still told: ${told && formatFault(told)}\n${JSON.stringify(now)}`);
}

/** Each way out that a message names mends the fault, brings no other, and leaves all that stands in the file on the page. */
async function helps([name, planted, place]: Row) {
  const { faults } = await loadCopy(planted);
  const known = new Set(faults.map(({ rule }) => rule));
  const told = faults.filter((fault) => formatFault(fault).startsWith(`${place}: `));
  expect(told, name).not.toEqual([]);
  for (const fault of told) {
    const cures = list(OWN[name] ?? CURES[fault.rule]);
    expect(cures, fault.rule).not.toEqual([]);
    for (const [n, cure] of cures.entries()) {
      const { files, loaded } = await obey(cure, fault, planted);
      const about = `cure ${n} of ${fault.rule}: ${fault.message}\n${JSON.stringify(files).slice(0, 2000)}`;
      const more = loaded.faults.filter(({ rule }) => !known.has(rule) && !LATER.has(rule) && rule !== BESIDE[name]);
      expect(more.map(formatFault), about).toEqual([]);
      const touched = Object.keys(files).filter((each) => files[each] !== null && /\.(?:mdx|yaml)$/.test(each));
      const texts = touched.map((each) => textOf({ ...deskAt(fault, files), file: each }));
      const pages = touched.map((each, i) => ((texts[i]?.length ?? 0) < DRAWN ? pageOf(loaded, each) : (texts[i] ?? '')));
      const lost = texts.flatMap((each, i) => unshown(each, pages[i] ?? ''));
      expect(lost, about).toEqual([]);
      expect(pages.join('\n'), about).toContain(list(SHOWN[name])[n] ?? '');
      // A suggestion that is taken is what stands there now, or what the file is called.
      if (/Bedoelt u/.test(fault.message) && !OWN[name])
        expect([...texts, ...Object.keys(files)].join('\n'), about).toContain(meant(deskAt(fault, files)));
    }
    cured.add(fault.rule);
  }
}

describe.each([...REFUSED, ...WARNED, ['more', MORE] as const])('what is said of mistakes in %s', (_, rows) => {
  it.each(rows.filter(([name]) => !(name in NOT_MEANT)))('helps: %s', (...row) => helps(row));
});

it.each(Object.entries(DOORS))('what %s says, helps', async (rule, helpsThere) => {
  await helpsThere();
  cured.add(rule as RuleId);
});

describe('the catalogue of rules', () => {
  it('has a cure that was tried for every id, or a reason why there is none', () => {
    const ids = Object.keys(WORDING) as RuleId[];
    expect(ids.filter((id) => !cured.has(id)).sort()).toEqual(Object.keys(UNCURED).sort());
  });

  it('has no words for a row that is gone', () => {
    const names = new Set([...REFUSED, ...WARNED, ['', MORE] as const].flatMap(([, rows]) => rows.map(([name]) => name)));
    const used = [OWN, SHOWN, BESIDE, NOT_MEANT].flatMap((each) => Object.keys(each));
    expect(used.filter((name) => !names.has(name))).toEqual([]);
  });
});
