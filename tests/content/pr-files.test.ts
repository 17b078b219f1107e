import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeReport } from '../../scripts/pr-verslag/report.ts';
import { loadSite, type Loaded } from '../../src/check/load.ts';
import { errorsOf } from '../../src/faults/fault.ts';

const FIXTURES = 'tests/fixtures/content';
const PLAN = 'documenten/meerjarenbeleidsplan/concept';
const dirs: string[] = [];
let before: Loaded & { dir: string };

beforeAll(async () => {
  before = { dir: FIXTURES, ...(await loadSite(FIXTURES)) };
  expect(errorsOf(before.faults)).toEqual([]);
});
afterAll(() => dirs.forEach((dir) => rmSync(dir, { recursive: true })));

type Edit = (text: Buffer) => Buffer | string | null;
/** The report on some files, each changed by an edit. */
async function report(files: Record<string, Edit | string>) {
  const dir = mkdtempSync(join(tmpdir(), 'bestanden-'));
  dirs.push(dir);
  cpSync(FIXTURES, dir, { recursive: true });
  for (const [name, edit] of Object.entries(files)) {
    const path = join(dir, name);
    const is = typeof edit === 'string' ? edit : edit(readFileSync(path));
    mkdirSync(dirname(path), { recursive: true });
    if (is === null) rmSync(path);
    else writeFileSync(path, is);
  }
  const { markdown } = await makeReport(before, { dir, ...(await loadSite(dir)) }, 'content');
  const text = markdown.replaceAll('\u200B', '');
  return { text, files: (/^## Bestanden\n\n([^]*?)(?=\n## )/m.exec(text)?.[1] ?? '').trim().split('\n'), dir };
}

/** One byte more, where that is no fault. */
const EDITS: Record<string, Edit> = {
  'paginas/over.mdx': (text) => String(text).replace(/^volgorde: \d+/m, 'volgorde: 77'),
  [`${PLAN}/05-samenwerking.mdx`]: (text) => `${String(text)}\nNog een zin.\n`,
  [`${PLAN}/01-inleiding.mdx`]: (text) => `${String(text)}\n\n`,
  [`${PLAN}/beeld/meer.jpg`]: (bytes) => Buffer.concat([bytes, Buffer.of(0)]),
  [`${PLAN}/beeld/golf.webp`]: () => null,
  'woordenlijst.txt': (text) => `${String(text)}nieuwwoord\n`,
  'adressen.txt': (text) => `${String(text)}/x/\n`,
  'vastgesteld.lock': (text) => String(text).replaceAll('\n', '\r\n'),
  'themas/digitaal.yaml': (text) => `# opmerking\n${String(text)}`,
  'site.yaml': (text) => `${String(text)}# opmerking\n`,
  'zoekwoorden.yaml': (text) => `${String(text)}\n`,
  'begrippen/nieuw.yaml': () => 'term: Nieuw\nuitleg: Iets.\n',
  'paginas/.gitattributes': () => '*.mdx working-tree-encoding=UTF-7\n',
  'notities.docx': () => 'x',
};

it('has a line for every file whose bytes differ, of whatever kind, and for no other', () =>
  fc.assert(
    fc.asyncProperty(fc.subarray(Object.keys(EDITS)), async (names) => {
      const own = Object.entries(EDITS).filter(([name]) => names.includes(name));
      const edits = own.map(([name, edit]) => [name, name in NEW ? String(edit(Buffer.of())) : edit]);
      const { files } = await report(Object.fromEntries(edits) as Record<string, Edit>);
      const told = files.flatMap((line) => /^- `([^`]+)`: /.exec(line)?.[1] ?? []);
      expect(told).toEqual([...names].sort());
      if (!names.length) expect(files).toEqual(['Geen bestand verandert.']);
    }),
    { numRuns: 12 },
  ));
const NEW = { 'begrippen/nieuw.yaml': 1, 'paginas/.gitattributes': 1, 'notities.docx': 1 };

it('says of a file what it is: unread, written otherwise, moved', async () => {
  const text = readFileSync(join(FIXTURES, 'begrippen/bibob.yaml'), 'utf8');
  const { files, text: all } = await report({
    'notities.docx': 'x',
    'begrippen/bibob.yaml': () => null,
    'begrippen/wet-bibob.yaml': text,
    'themas/digitaal.yaml': EDITS['themas/digitaal.yaml']!,
    [`${PLAN}/01-inleiding.mdx`]: EDITS[`${PLAN}/01-inleiding.mdx`]!,
  });
  expect(files).toContain('- `notities.docx`: nieuw, 1 bytes; bestand dat deze site niet leest');
  expect(files).toContain('- `begrippen/wet-bibob.yaml`: heette `begrippen/bibob.yaml`, dezelfde inhoud');
  expect(files.filter((line) => line.endsWith('; anders opgeschreven, een lezer ziet hetzelfde'))).toHaveLength(2);
  expect(all).toContain('notities.docx:1:1: Dit bestand hoort hier niet');
});

it('says of a link that it is one, and follows it nowhere', async () => {
  const { dir } = await report({});
  rmSync(join(dir, 'plan.yaml'));
  symlinkSync('/etc/passwd', join(dir, 'plan.yaml'));
  const { markdown } = await makeReport(before, { dir, ...(await loadSite(dir)) }, 'content');
  expect(markdown).toMatch(/^- `plan\.yaml`: veranderd, van \d+ bytes naar een verwijzing$/m);
  expect(markdown).not.toContain('root:');
});

it('tells of facts that only look alike, and calls nothing equal then', async () => {
  const vormen = (list: string) => `term: Wijk\nuitleg: Iets.\nsynoniemen: ${list}\n`;
  const van = await report({ 'begrippen/wijk.yaml': vormen("['a, b']") });
  const tot = await report({ 'begrippen/wijk.yaml': vormen('[a, b]') });
  const [a, b] = [await loadSite(van.dir), await loadSite(tot.dir)];
  const { markdown } = await makeReport({ dir: van.dir, ...a }, { dir: tot.dir, ...b }, 'content');
  expect(markdown).toContain('| synoniemen | \\["a, b"\\] | \\["a","b"\\] |');
  expect(markdown).not.toContain('Aan de teksten verandert niets');
});
