import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileChanges } from '../../scripts/pr-verslag/files.ts';
import { makeReport } from '../../scripts/pr-verslag/report.ts';
import { loadSite, type Loaded } from '../../src/check/load.ts';
import { parseOnce } from '../parse-once.ts';
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
/** A copy of the content with some files changed, each by an edit. */
function changed(files: Record<string, Edit | string>): string {
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
  return dir;
}
const read = async (dir: string) => ({ dir, ...(await loadSite(dir, undefined, parseOnce)) });
/** The report on it, and what it says of the files. */
async function report(dir: string) {
  const { markdown } = await makeReport(before, await read(dir), 'content');
  const text = markdown.replaceAll('\u200B', '');
  return { text, files: (/^## Bestanden\n\n([^]*?)(?=\n## )/m.exec(text)?.[1] ?? '').trim().split('\n') };
}
const namesIn = (lines: readonly string[]) => lines.flatMap((line) => /^- `([^`]+)`: /.exec(line)?.[1] ?? []);

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

const NEW = { 'begrippen/nieuw.yaml': 1, 'paginas/.gitattributes': 1, 'notities.docx': 1 };
const edited = (names: readonly string[]) =>
  changed(Object.fromEntries(names.map((name) => [name, name in NEW ? String(EDITS[name]!(Buffer.of())) : EDITS[name]!])));

it('has a line for every file whose bytes differ, of whatever kind, and for no other', () =>
  fc.assert(
    fc.property(fc.subarray(Object.keys(EDITS)), (names) => {
      const dir = edited(names);
      // Which files are told of depends on the folders alone; what is read of them only adds to a line.
      expect(namesIn(fileChanges(before, { ...before, dir }))).toEqual([...names].sort());
      rmSync(dir, { recursive: true });
      dirs.splice(dirs.indexOf(dir), 1);
    }),
    { numRuns: 12 },
  ));

it('has those lines in the report, and says so where there are none', async () => {
  const names = Object.keys(EDITS).sort();
  expect(namesIn((await report(edited(names))).files)).toEqual(names);
  expect((await report(changed({}))).files).toEqual(['Geen bestand verandert.']);
});

it('says of a file what it is: unread, written otherwise, moved', async () => {
  const text = readFileSync(join(FIXTURES, 'begrippen/bibob.yaml'), 'utf8');
  const { files, text: all } = await report(
    changed({
      'notities.docx': 'x',
      'begrippen/bibob.yaml': () => null,
      'begrippen/wet-bibob.yaml': text,
      'themas/digitaal.yaml': EDITS['themas/digitaal.yaml']!,
      [`${PLAN}/01-inleiding.mdx`]: EDITS[`${PLAN}/01-inleiding.mdx`]!,
    }),
  );
  expect(files).toContain('- `notities.docx`: nieuw, 1 bytes; bestand dat deze site niet leest');
  expect(files).toContain('- `begrippen/wet-bibob.yaml`: heette `begrippen/bibob.yaml`, dezelfde inhoud');
  expect(files.filter((line) => line.endsWith('; anders opgeschreven, een lezer ziet hetzelfde'))).toHaveLength(2);
  expect(all).toContain('notities.docx:1:1: Dit bestand hoort hier niet');
});

it('says of a link that it is one, and follows it nowhere', async () => {
  const dir = changed({});
  rmSync(join(dir, 'plan.yaml'));
  symlinkSync('/etc/passwd', join(dir, 'plan.yaml'));
  const { markdown } = await makeReport(before, await read(dir), 'content');
  expect(markdown).toMatch(/^- `plan\.yaml`: veranderd, van \d+ bytes naar een verwijzing$/m);
  expect(markdown).not.toContain('root:');
});

it('tells of facts that only look alike, and calls nothing equal then', async () => {
  const vormen = (list: string) => `term: Wijk\nuitleg: Iets.\nsynoniemen: ${list}\n`;
  const [van, tot] = [changed({ 'begrippen/wijk.yaml': vormen("['a, b']") }), changed({ 'begrippen/wijk.yaml': vormen('[a, b]') })];
  const { markdown } = await makeReport(await read(van), await read(tot), 'content');
  expect(markdown).toContain('| synoniemen | \\["a, b"\\] | \\["a","b"\\] |');
  expect(markdown).not.toContain('Aan de teksten verandert niets');
});
