import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { folderState } from '../folder-state.ts';
import { writeConcept } from '../hidden-concept.ts';
import { build, earlier } from './earlier.ts';

const content = mkdtempSync(join(tmpdir(), 'inhoud-'));
afterEach(() => rmSync(content, { recursive: true }));

it('builds of a concept that is kept off the site nothing: the bytes are those of a folder without it', () => {
  writeConcept(content);
  const { out } = earlier();
  const { SOURCE_DATE_EPOCH } = process.env;
  const built = build(out, { CONTENT_DIR: content, ...(SOURCE_DATE_EPOCH && { SOURCE_DATE_EPOCH }) });
  expect(built).toMatchObject({ status: 0, text: '' });
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const telling = files.map(({ parentPath, name }) => join(parentPath, name)).filter((path) => /xgeheim/i.test(path) || /xgeheim/i.test(readFileSync(path, 'latin1')));
  expect(telling).toEqual([]);
  expect(folderState(out)).toEqual(folderState('.build/klein'));
});
