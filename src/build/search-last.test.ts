import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { searchFiles, type SearchInput } from '../search/files.ts';
import type { SearchRecord } from '../search/records.ts';
import { indexSearch, SEARCH_PAGE, storeSearch } from './search-last.ts';

const folder = mkdtempSync(join(tmpdir(), 'zoeken-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** More than are sent at once, with what a reader of lines might take for the end of one. */
const records = (versie: string) =>
  Array.from({ length: 130 }, (_, i): SearchRecord => ({
    url: `/plan/${versie}/deel-${i}/#a1`,
    title: `Deel ${i}`,
    above: i % 2 ? 'Hoofdstuk' : '',
    content: `Eerste regel van ${versie}\n\u2028tweede “regel”\u0085\u{1f600} nummer${i}`,
    shown: { pad: 'Plan', versie },
    filters: { document: ['Plan'], thema: [], soort: ['tekst'], antwoord: [] },
  }));
const page = (links: string) =>
  `<link rel="modulepreload" href="/basis/pagefind/pagefind.js">${links}<p>/pagefind/vroeg</p>`;
const link = (file: string) => `<link rel="preload" href="/basis/pagefind/${file}" crossorigin>`;

/** Stores an input and indexes what was stored, into a site with a search page. */
async function built(name: string, input: SearchInput) {
  const [site, store] = [join(folder, name), join(folder, `${name}-store`)];
  mkdirSync(dirname(join(site, SEARCH_PAGE)), { recursive: true });
  writeFileSync(join(site, SEARCH_PAGE), page(link('vroeg') + link('daarna')));
  storeSearch(store, input);
  const count = await indexSearch(site, store);
  const root = join(site, 'pagefind');
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
  return {
    count,
    html: readFileSync(join(site, SEARCH_PAGE), 'utf8'),
    files: new Map(paths.map((path) => [path.slice(root.length + 1), readFileSync(path)])),
  };
}

it.each(['nieuw', 'oud'])(
  'gives the index of what was stored, and its page the names: %s',
  async (name) => {
    const older = name === 'oud' ? { older: records('2023') } : {};
    const files = [{ path: 'woorden.json', content: Buffer.from('{}') }];
    const input = { records: records('2024'), ...older, files };
    const found = await built(name, input);
    const { files: all, early } = await searchFiles(input);
    expect(found.count).toBe('older' in older ? 260 : 130);
    expect(found.files).toEqual(
      new Map(all.map(({ path, content }) => [path, Buffer.from(content)])),
    );
    expect(early.first).toEqual(['woorden.json']);
    expect(early.next.length).toBeGreaterThan(1);
    expect(found.html).toBe(page([...early.first, ...early.next].map(link).join('')));
  },
);
