import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { makeReport } from '../../scripts/pr-verslag/report.ts';
import { loadSite } from '../../src/check/load.ts';
import { parseOnce } from '../parse-once.ts';
import { FREE } from '../../src/check/record.ts';
import { errorsOf } from '../../src/faults/fault.ts';
import { schemas } from '../../src/schema/index.ts';
import { command } from './command.ts';

const PLAN = 'documenten/plan';
const FACTS = `${PLAN}/2024/versie.yaml`;
const START = {
  label: 'Versie 2024',
  datum: '2024',
  status: 'vastgesteld',
  samenvatting: 'Kort.',
  toelichting: 'Een noot.\n\nEn meer.',
  besluiten: [
    { orgaan: 'College', soort: 'voorstel', datum: '2023-12-01' },
    { orgaan: 'Raad', soort: 'vaststelling', datum: '2024-01-02', omschrijving: '24 stemmen voor, 5 tegen.' },
  ],
  bron: { titel: 'Stuk', uitgever: 'Gemeente', url: 'https://bron.example/' },
};
type Facts = Omit<typeof START, 'bron'> & { bron?: Partial<typeof START.bron>; [key: string]: unknown };

/** A png of one grey dot. */
const image = (more: number) =>
  Buffer.concat([Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64'), Buffer.alloc(more)]);

const dirs: string[] = [];
let frozen = '';
const fresh = (from: string) => {
  const dir = mkdtempSync(join(tmpdir(), 'record-'));
  dirs.push(dir);
  cpSync(from, dir, { recursive: true });
  return dir;
};
const facts = (change: (facts: Facts) => void) => (dir: string) => {
  const all = parse(readFileSync(join(dir, FACTS), 'utf8')) as Facts;
  change(all);
  writeFileSync(join(dir, FACTS), stringify(all));
};
const rename = (...pairs: [string, string][]) => (dir: string) => {
  const at = (name: string) => join(dir, PLAN, '2024', name);
  for (const [from] of pairs) renameSync(at(from), at(`${from}.x`));
  for (const [from, to] of pairs) renameSync(at(`${from}.x`), at(to));
};
const words = (name: string, from: string, to: string) => (dir: string) => {
  const text = readFileSync(join(dir, name), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(dir, name), text.replace(from, to));
};

/** Edits that change what readers rely on, each with the name by which it is told. */
const BREAKING: Record<string, [edit: (dir: string) => void, name: string]> = {
  'the vote': [facts(({ besluiten: [, raad] }) => raad && (raad.omschrijving = '29 stemmen voor, 0 tegen.')), 'besluit 2: omschrijving'],
  'who decided': [facts(({ besluiten: [first] }) => first && (first.orgaan = 'Raad')), 'besluit 1: orgaan'],
  'what was decided': [facts(({ besluiten: [first] }) => first && (first.soort = 'vaststelling')), 'besluit 1: soort'],
  'when it was decided': [facts(({ besluiten: [first] }) => first && (first.datum = '2023-12-02')), 'besluit 1: datum'],
  'a besluit more': [facts(({ besluiten }) => besluiten.push({ orgaan: 'Burgemeester', soort: 'vaststelling', datum: '2024' })), 'toegevoegd: besluit 3'],
  'a vote added': [facts(({ besluiten: [first] }) => first && Object.assign(first, { omschrijving: 'Eenstemmig.' })), 'besluit 1: omschrijving'],
  'all besluiten gone': [facts((all) => delete (all as Partial<Facts>).besluiten), 'is weg: besluit 1'],
  'two besluiten swapped': [facts(({ besluiten }) => besluiten.reverse()), 'besluit 1: orgaan'],
  'another status': [facts((all) => (all.status = 'ter-kennisname')), 'status'],
  'another note': [facts((all) => (all.toelichting = 'Een noot.')), 'toelichting'],
  'another source': [facts((all) => (all.bron = { titel: 'Ander stuk' })), 'bron: titel'],
  'the order of the parts': [rename(['02-wegen.mdx', '03-wegen.mdx'], ['03-geld.mdx', '02-geld.mdx']), 'de volgorde van de delen'],
  'two addresses swapped': [rename(['01-doel.mdx', '01-wegen.mdx'], ['02-wegen.mdx', '02-doel.mdx']), 'het adres van "een"'],
  'a part renamed with its id': [rename(['01-doel.mdx', '01-streven.mdx']), 'het adres van "een"'],
  'a part renamed without an id': [rename(['03-geld.mdx', '03-goud.mdx']), 'plan/2024'],
  'a hard line break gone': [words(`${PLAN}/2024/03-geld.mdx`, '  \n', '\n'), ''],
  'the bytes of an image that is named with an entity': [(dir) => writeFileSync(join(dir, PLAN, '2024/beeld/een.png'), image(1)), ''],
  'the title of a short text': [words('documenten/brief/document.yaml', 'titel: ', 'titel: Andere '), 'de titel van het document'],
};

/** Edits that may be made at any time. */
const FREELY: Record<string, (dir: string) => void> = {
  'another samenvatting': facts((all) => (all.samenvatting = 'Anders gezegd.')),
  'no samenvatting': facts((all) => delete (all as Partial<Facts>).samenvatting),
  'another order of keys': (dir) => {
    const all = parse(readFileSync(join(dir, FACTS), 'utf8')) as Facts;
    writeFileSync(join(dir, FACTS), stringify(Object.fromEntries(Object.entries(all).reverse())));
  },
  'line ends of Windows': (dir) =>
    writeFileSync(join(dir, FACTS), readFileSync(join(dir, FACTS), 'utf8').replaceAll('\n', '\r\n')),
  'other numbers, the same order': rename(['03-geld.mdx', '0010-geld.mdx']),
  'a thema, mijlpaal and samenvatting of a part': words(`${PLAN}/2024/01-doel.mdx`, 'id: een', 'id: een\nthemas: [wonen]\nmijlpalen: [raad]\nsamenvatting: Kort.'),
};

beforeAll(async () => {
  const dir = fresh('tests/fixtures/klein');
  const part = (name: string, id: string) =>
    writeFileSync(join(dir, PLAN, '2024', name), `---\ntitel: Deel ${name}\n${id && `id: ${id}\n`}---\n\nDe tekst van ${name}.  \nEn meer.\n\n<Figuur bestand="een&#46;png" alt="Een beeld" />\n`);
  rmSync(join(dir, PLAN, '2024/02-aanpak.mdx'));
  mkdirSync(join(dir, PLAN, '2024/beeld'));
  writeFileSync(join(dir, PLAN, '2024/beeld/een.png'), image(0));
  part('01-doel.mdx', 'een');
  part('02-wegen.mdx', 'twee');
  part('03-geld.mdx', '');
  writeFileSync(join(dir, FACTS), stringify(START));
  for (const folder of ['themas', 'mijlpalen']) mkdirSync(join(dir, folder));
  writeFileSync(join(dir, 'themas/wonen.yaml'), 'titel: Wonen\nlaag: strategisch\nomschrijving: O\nvolgorde: 1\n');
  writeFileSync(join(dir, 'mijlpalen/raad.yaml'), 'titel: Raad\ndatum: 2024\norgaan: Raad\nsoort: besluit\nstatus: gepland\n');
  expect((await command('versie', dir, 'vastleggen')).status).toBe(0);
  frozen = dir;
});
afterAll(() => dirs.forEach((dir) => rmSync(dir, { recursive: true })));

/** What the check finds after some edits, and why the report refuses them against the frozen folder. */
async function after(...edits: ((dir: string) => void)[]) {
  const dir = fresh(frozen);
  for (const edit of edits) edit(dir);
  const [van, tot] = [await loadSite(frozen), await loadSite(dir, undefined, parseOnce)];
  const { refused, markdown } = await makeReport({ dir: frozen, ...van }, { dir, ...tot }, 'content');
  const of = (isError: boolean) =>
    tot.faults.filter(({ warning, rule }) => !warning === isError && rule.startsWith('lock/'));
  return { dir, faults: errorsOf(tot.faults), errors: of(true), warnings: of(false), refused, markdown };
}

describe('what readers rely on of a frozen versie', () => {
  it.each(Object.entries(BREAKING))('is refused when it changes: %s', async (_, [edit, name]) => {
    const { errors, refused } = await after(edit);
    expect(errors.map(({ message }) => message).join('\n')).toContain(name);
    expect(refused.join('\n')).toContain(name);
  });

  it('is told at its key, in words, and right again when it is put back', async () => {
    const [edit] = BREAKING['the vote']!;
    const { dir, errors, refused } = await after(edit);
    expect(errors).toHaveLength(1);
    const [fault] = errors;
    const line = readFileSync(join(dir, FACTS), 'utf8').split('\n')[(fault?.line ?? 0) - 1];
    expect(fault?.file).toBe(join(dir, FACTS));
    expect(line).toContain('omschrijving: 29 stemmen');
    expect(refused.join()).toContain('“24 stemmen voor, 5 tegen.” wordt “29 stemmen voor, 0 tegen.”');
    facts((all) => Object.assign(all, START))(dir);
    expect(errorsOf((await loadSite(dir, undefined, parseOnce)).faults)).toEqual([]);
  });

  it.each(Object.entries(FREELY))('is not: %s', async (_, edit) => {
    const { faults, refused } = await after(edit);
    expect([faults, refused]).toEqual([[], []]);
  });

  it('holds under any edits together: refused exactly when one of them breaks it', () =>
    fc.assert(
      fc.asyncProperty(
        fc.option(fc.constantFrom(...Object.values(BREAKING).map(([edit]) => edit)), { nil: undefined }),
        fc.subarray(Object.values(FREELY).slice(0, 4)),
        async (breaking, free) => {
          const { faults, refused } = await after(...free, ...(breaking ? [breaking] : []));
          expect([faults.length > 0, refused.length > 0]).toEqual([!!breaking, !!breaking]);
        },
      ),
      { numRuns: 25 },
    ));

  it('is every key but those of a closed list', () => {
    const keys = (kind: 'versies' | 'hoofdstukken') => Object.keys(schemas[kind].shape).sort();
    expect(keys('versies').filter((key) => FREE.has(key))).toEqual(['datum', 'label', 'samenvatting']);
    // The text of a hoofdstuk has a line of its own, by its identity, over titel, nummer, body and images.
    expect(keys('hoofdstukken')).toEqual(['id', 'mijlpalen', 'nummer', 'samenvatting', 'themas', 'titel']);
  });
});

describe('what may come after a decision', () => {
  const published = facts((all) => (all.gepubliceerd = '2024-02-01'));
  const lapsed = facts((all) => {
    all.status = 'vervallen';
    all.besluiten.push({ orgaan: 'Raad', soort: 'intrekking', datum: '2025' });
  });

  it.each([
    ['the day it was published', published, ['gepubliceerd']],
    ['that it lapsed, and by which besluit', lapsed, ['status', 'besluit 3']],
  ] as const)('is told until it is frozen too: %s', async (_, edit, names) => {
    const { dir, faults, warnings, refused, markdown } = await after(edit);
    expect([faults, refused]).toEqual([[], []]);
    expect(warnings.map(({ values }) => (values as { name: string }).name).sort()).toEqual([...names].sort());
    expect(markdown).toContain(`${FACTS}:`);
    expect((await command('versie', dir, 'vastleggen')).status).toBe(0);
    const { faults: left } = await loadSite(dir, undefined, parseOnce);
    expect(left.filter(({ rule }) => rule.startsWith('lock/'))).toEqual([]);
    writeFileSync(join(dir, FACTS), stringify(START));
    expect(errorsOf((await loadSite(dir, undefined, parseOnce)).faults).map(({ message }) => message).join()).toContain(names[0]);
  });
});

describe('a lock from before it held such facts', () => {
  it('is told, gets them from one command without a change of its lines, and the report compares all the same', async () => {
    const old = (dir: string) => {
      const lock = join(dir, 'vastgesteld.lock');
      writeFileSync(lock, readFileSync(lock, 'utf8').replace(/^.*#.*\n/gm, ''));
    };
    const { dir, faults, warnings } = await after(old);
    expect(faults).toEqual([]);
    expect(warnings.map(({ rule }) => rule)).toEqual(['lock/record-absent', 'lock/record-absent']);
    const before = readFileSync(join(dir, 'vastgesteld.lock'), 'utf8').split('\n');
    const lead = await loadSite(dir, undefined, parseOnce);
    const changed = fresh(dir);
    BREAKING['the vote']![0](changed);
    const { refused } = await makeReport({ dir, ...lead }, { dir: changed, ...(await loadSite(changed)) }, 'content');
    expect(refused.join()).toContain('besluit 2: omschrijving');
    expect((await command('versie', dir, 'vastleggen')).status).toBe(0);
    const lock = readFileSync(join(dir, 'vastgesteld.lock'), 'utf8');
    expect(lock).toBe(readFileSync(join(frozen, 'vastgesteld.lock'), 'utf8'));
    expect(lock.split('\n')).toEqual(expect.arrayContaining(before));
    expect((await loadSite(dir, undefined, parseOnce)).faults.filter(({ rule }) => rule.startsWith('lock/'))).toEqual([]);
  });
});
