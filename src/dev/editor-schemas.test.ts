import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { jsonSchema } from '../schema/json-schema.ts';
import { writeEditorSchemas } from './editor-schemas.ts';

it('names the schema of every text, as the Astro extension of VS Code looks it up', () => {
  const folder = mkdtempSync(join(tmpdir(), 'editor-'));
  writeEditorSchemas(join(folder, 'collections'), resolve('tests/fixtures/content'));
  const read = (name: string) =>
    JSON.parse(readFileSync(join(folder, 'collections', name), 'utf8')) as unknown;
  const { entries, collections } = read('collections.json') as {
    entries: Record<string, string>;
    collections: { name: string }[];
  };
  rmSync(folder, { recursive: true, force: true });
  const at = `file://${resolve('tests/fixtures/content').toLowerCase()}`;
  expect(entries[`${at}/documenten/raadsbrief/2025-09/index.mdx`]).toBe('hoofdstukken');
  expect(entries[`${at}/paginas/over.mdx`]).toBe('paginas');
  expect(Object.keys(entries).some((name) => name.endsWith('.yaml'))).toBe(false);
  expect(collections.map(({ name }) => name)).toEqual(['hoofdstukken', 'paginas']);
  expect(jsonSchema('hoofdstukken').required).toEqual(['titel']);
});
