import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notInOrder, wordsBelow } from '../../tests/data/read-markdown.ts';
import { writeFolder } from '../../tests/vijandig/folder.ts';
import { hostileWords, TURNS } from '../../tests/vijandig/words.ts';
import { loadSite } from '../check/load.ts';
import { parseOnce } from '../../tests/parse-once.ts';
import { makeComparisons } from '../compare/comparisons.ts';
import { collapse } from '../text/nodes.ts';
import { CSV_KINDS, cell, csvFile, csvPath, realText } from './csv.ts';
import { publish, type Published } from './files.ts';
import { dataPath, schemaPath } from './json.ts';
import { LLMS_PATH } from './llms.ts';
import { OPENAPI_PATH, ZIP_PATH } from './openapi.ts';
import { KINDS } from './shapes/index.ts';
import { archive } from './zip.ts';

const BASE = 'https://a.example/plan';
const validators = new Map<string, ValidateFunction>();
/** What holds a value to a schema; made once for all folders that publish the same one. */
function validatorOf(schema: object): ValidateFunction {
  const key = JSON.stringify(schema);
  const known = validators.get(key);
  if (known) return known;
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const made = ajv.compile(schema);
  validators.set(key, made);
  return made;
}
const absolute = (path: string) => BASE + path;
const work = mkdtempSync(join(tmpdir(), 'd-data-'));
afterAll(() => rmSync(work, { recursive: true }));
const hostile = Array.from({ length: TURNS }, (_, turn) => join(work, `vijandig-${turn}`));

async function published(folder: string): Promise<Published> {
  if (hostile.includes(folder)) writeFolder(folder, hostileWords(hostile.indexOf(folder)));
  const { site, faults } = await loadSite(folder, undefined, parseOnce);
  if (!site) throw new Error(faults.map(({ rule }) => rule).join());
  return publish(site, makeComparisons(), absolute);
}
const read = <T>({ files }: Published, path: string) => JSON.parse(String(files.get(path))) as T;

describe.each(['tests/fixtures/content', 'tests/fixtures/klein', ...hostile])(
  'data of %s',
  (folder) => {
    let data: Published;
    beforeAll(async () => void (data = await published(folder)));

    it.each(KINDS)('holds %s as its published schema has it', (kind) => {
      const schema = read<{ $id: string }>(data, schemaPath(kind));
      const file = read<Record<string, unknown>>(data, dataPath(kind));
      expect(file.$schema).toBe(schema.$id);
      expect(schema.$id).toBe(absolute(schemaPath(kind)));
      const validate = validatorOf(schema);
      const valid = validate(file);
      expect(validate.errors).toBeNull();
      expect(valid).toBe(true);
      expect(file[kind]).toEqual(data.records[kind]);
      // It can fail: a record with a key more is none.
      if (data.records[kind].length) expect(validate({ ...file, [kind]: [{ x: 1 }] })).toBe(false);
    });

    it('is an API that a validator knows', async () => {
      const validator = new Validator();
      const { valid, errors } = await validator.validate(
        read<Record<string, unknown>>(data, OPENAPI_PATH),
      );
      expect(errors ?? []).toEqual([]);
      expect(valid).toBe(true);
      const { paths } = read<{ paths: object }>(data, OPENAPI_PATH);
      const ours = [...data.files.keys()].filter((path) => /^\/data\/v1\/[^/]*$/.test(path));
      expect(Object.keys(paths)).toEqual(expect.arrayContaining(ours));
    });

    it.each(CSV_KINDS)('holds the same %s as a table', (kind) => {
      const text = String(data.files.get(csvPath(kind)));
      expect(text.startsWith('\uFEFF')).toBe(true);
      const options = { delimiter: ';', newline: '\r\n' };
      const { data: rows, errors } = Papa.parse(text.slice(1).replace(/\r\n$/, ''), options);
      expect(errors).toEqual([]);
      const [columns = [], ...cells] = rows;
      const back = cells.map((row) => row.map(realText));
      const records: readonly object[] = data.records[kind];
      expect(back).toEqual(
        records.map((record) =>
          columns.map((key) => cell((record as Record<string, unknown>)[key])),
        ),
      );
      expect(cells.flat().filter((each) => /^[=+\-@＝＋－＠\t\r\n]/.test(each))).toEqual([]);
    });

    it('says in Markdown the words of every alinea, in their order', () => {
      const at = Map.groupBy(data.records.alineas, ({ document, versie, hoofdstuk }) =>
        [document, versie, hoofdstuk].join('|'),
      );
      for (const { document, versie, id, markdown } of data.records.hoofdstukken) {
        const file = String(data.files.get(markdown.slice(BASE.length)));
        const { blocks, notes } = wordsBelow(file);
        const own = at.get([document, versie, id].join('|')) ?? [];
        const words = (soort: string) =>
          own.filter((each) => each.soort === soort).map(({ tekst }) => tekst);
        // Of code a reader sees other line ends.
        const lines = (text: string) => text.replace(/\r/g, '\n');
        expect(notInOrder(words('alinea').map(lines), blocks.map(lines)), markdown).toEqual([]);
        expect(notes.map(collapse), markdown).toEqual(words('noot').map(collapse));
      }
      for (const { document, id, markdown } of data.records.versies) {
        const { blocks } = wordsBelow(String(data.files.get(markdown.slice(BASE.length))));
        const words = data.records.alineas
          .filter((each) => each.document === document && each.versie === id)
          .flatMap(({ soort, tekst }) => (soort === 'alinea' ? [tekst.replace(/\r/g, '\n')] : []));
        expect(
          notInOrder(
            words,
            blocks.map((text) => text.replace(/\r/g, '\n')),
          ),
        ).toEqual([]);
      }
    });

    it('says of everything that belongs to a concept that it does', () => {
      const { versies, hoofdstukken, alineas, wijzigingen } = data.records;
      for (const record of versies) expect(record.concept).toBe(record.id === 'concept');
      for (const record of [...hoofdstukken, ...alineas])
        expect(record.concept).toBe(record.versie === 'concept');
      for (const record of wijzigingen) expect(record.concept).toBe(record.tot === 'concept');
      for (const [path, text] of data.files)
        if (path.includes('/versies/concept/'))
          expect(String(text), path).toContain('Let op: dit is een concept');
    });

    it('holds everything in one archive, twice the same', async () => {
      const bytes = data.files.get(ZIP_PATH) as Uint8Array;
      const files = unzipSync(bytes);
      for (const [name, text] of Object.entries(files))
        expect(Buffer.from(text).toString()).toBe(data.files.get(`/${name}`) as string);
      const inside = new Set(Object.values(files).map((text) => Buffer.from(text).toString()));
      const left = [...data.files].filter(
        ([path, text]) => path !== ZIP_PATH && !inside.has(String(text)),
      );
      expect(left.filter(([path]) => !path.endsWith('/volledig/index.md'))).toEqual([]);
      expect(inside.size).toBe(Object.keys(files).length);
      const again = await published(folder);
      expect([...again.files].map(([path, text]) => [path, String(text)])).toEqual(
        [...data.files].map(([path, text]) => [path, String(text)]),
      );
    });

    it('names every document in the list for machines', () => {
      const text = String(data.files.get(LLMS_PATH));
      for (const { adres } of data.records.documenten) expect(text).toContain(`${adres}index.md`);
    });
  },
);

describe('a table', () => {
  const record = (tekst: string) => ({ alineas: [{ tekst }] }) as never;

  it('gives every text back, and lets none run', () => {
    const sign = fc.constantFrom(...'=+-@\'";\t\r\n aé', '＝', '\u2028', '=1+1');
    const words = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(words, (text) => {
        const csv = csvFile('alineas', record(text), ['tekst']).slice(1, -2);
        const { data } = Papa.parse(csv, { delimiter: ';', newline: '\r\n' });
        const shown = data[1]?.[0] ?? '';
        expect(realText(shown)).toBe(text);
        expect(shown).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an archive', () => {
  it.each(['1970-01-01', '2026-11-26', '9999-12-31'])('can be dated %s', (day) => {
    const files = new Map([
      ['b.txt', 'b'],
      ['a.txt', 'a'],
    ]);
    expect(archive(files, day)).toEqual(archive(new Map([...files].reverse()), day));
    expect(Object.keys(unzipSync(archive(files, day)))).toEqual(['a.txt', 'b.txt']);
  });
});
