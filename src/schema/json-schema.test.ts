import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { editorFiles } from '../../scripts/vscode/files.ts';
import { FILES } from '../redactie/files.ts';
import { parseDatum } from '../datum/datum.ts';
import { readSource } from '../content/read.ts';
import { jsonSchema, type JsonSchema } from './json-schema.ts';
import { schemas, type Kind } from './index.ts';

const kinds = Object.keys(schemas) as Kind[];
const reads = (schema: JsonSchema) => z.fromJSONSchema(schema as never);

/** Every field of a schema with its path. */
function fieldsOf(schema: JsonSchema, above = ''): [string, JsonSchema][] {
  const inner = schema.items ?? schema;
  return Object.entries(inner.properties ?? {}).flatMap(([key, field]) => [
    [`${above}${key}`, field] as [string, JsonSchema],
    ...fieldsOf(field, `${above}${key}.`),
  ]);
}

describe('the JSON Schemas', () => {
  it.each(kinds)('describes every field of %s in Dutch', (kind) => {
    const fields = fieldsOf(jsonSchema(kind));
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter(([, { description }]) => !/\.$/.test(description ?? ''))).toEqual([]);
  });

  it('is written and told for every kind', () => {
    expect(FILES.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
  });

  it('knows no key but those of the schema module', () => {
    for (const kind of kinds) {
      const schema = jsonSchema(kind);
      expect((schema.items ?? schema).additionalProperties, kind).toBe(false);
    }
  });

  it.each(['content', 'tests/fixtures/content', 'tests/fixtures/klein'])(
    'passes all files of %s',
    async (dir) => {
      const { entries } = await readSource(dir);
      const readers = new Map(kinds.map((kind) => [kind as string, reads(jsonSchema(kind))]));
      const refused = entries.filter(
        ({ kind, data }) => readers.get(kind)?.safeParse(data).success === false,
      );
      expect(refused.map(({ id }) => id)).toEqual([]);
    },
  );

  it('holds no id of the content', async () => {
    const { entries } = await readSource('tests/fixtures/content');
    const ids = entries.flatMap(({ id, kind }) =>
      kind === 'themas' || kind === 'mijlpalen' || kind === 'begrippen'
        ? (/([^/]+)\.yaml$/.exec(id)?.[1] ?? [])
        : [],
    );
    const listed = kinds.flatMap((kind) => [
      ...JSON.stringify(jsonSchema(kind)).matchAll(/"enum":\[([^\]]*)\]/g),
    ]);
    const words = listed.flatMap(([, list = '']) => JSON.parse(`[${list}]`) as string[]);
    const own = new Set([
      'voortgangsrapportage',
      'uitvoeringsplan',
      'meerjarenbeleidsplan',
      'raadstafel',
    ]);
    expect(ids.filter((id) => words.includes(id) && !own.has(id))).toEqual([]);
  });

  it('takes the form of a date that the checker takes', () => {
    const { pattern = '' } = jsonSchema('mijlpalen').properties?.datum ?? {};
    for (const datum of [
      '2023',
      '2023-06',
      '2023-06-28',
      '2023-23',
      '2023-07/2023-09',
      '2024/2027',
    ])
      expect([new RegExp(pattern).test(datum), !!parseDatum(datum)], datum).toEqual([true, true]);
    for (const datum of ['31-12-2026', '2026-4-3', '2026-13', '2026-25', '2026/2026-07', 'najaar'])
      expect(new RegExp(pattern).test(datum), datum).toBe(false);
  });

  it.each([
    ['mijlpalen', { titel: 'X', datum: 2024, orgaan: 'R', soort: 'besluitt', status: 'gepland' }],
    [
      'mijlpalen',
      { titel: 'X', datum: 2024, orgaan: 'R', soort: 'besluit', status: 'gepland', x: 1 },
    ],
    ['begrippen', { term: ' ', uitleg: 'X' }],
    ['begrippen', { term: 'X' }],
    ['site', { naam: 'X' }],
  ] as const)('refuses a wrong %s', (kind, data) => {
    expect(reads(jsonSchema(kind)).safeParse(data).success).toBe(false);
  });
});

it('keeps the files of VS Code up to date (npm run vscode)', async () => {
  const stale = [...(await editorFiles())].filter(
    ([path, text]) => readFileSync(path, 'utf8') !== text,
  );
  expect(stale.map(([path]) => path)).toEqual([]);
});
