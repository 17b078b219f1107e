import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { toString } from 'hast-util-to-string';
import { expect, it } from 'vitest';
import { textRecords } from '../../src/search/records.ts';
import { subjectRecords } from '../../src/search/subjects.ts';
import { makeVocabulary } from '../../src/search/vocabulary.ts';
import { readBases } from '../../src/dutch/bases.ts';
import { readDictionary } from '../../src/dutch/dictionary.ts';
import type { IndexFile } from '../../src/search/pagefind-file.ts';
import { buildIndex } from '../../src/search/pagefind.ts';
import { loadInvented } from '../parse-once.ts';
import { baseOf, elements, readPages } from './pages.ts';

const dist = '.build/fixtures';
const base = baseOf(dist);
/** Most bytes of the words and of all until the first results, and the most that marks may add to the index. */
const MOST = { words: 8_900, first: 118_000, marks: 1.12 };
const pagefind = join(dist, 'pagefind');

const list = (folder: string) =>
  readdirSync(join(pagefind, folder)).map((name) => join(pagefind, folder, name));

/** Bytes over the wire; what is gzipped already gets no smaller. */
const sent = (file: string) => {
  const bytes = readFileSync(file);
  const isGzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzipped ? bytes.length : brotliCompressSync(bytes).length;
};
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

/** The scripts of the search page, with all that they import. */
function scripts(): string[] {
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(
      /\b(?:import|from)\s*["'`](\.\.?\/[^"'`]+\.js)["'`]/g,
    ))
      add(join(file, '..', path));
  };
  const html = readFileSync(join(dist, 'zoeken/index.html'), 'utf8');
  for (const [, path = ''] of html.matchAll(/<script[^>]*\bsrc="([^"]+)"/g))
    add(join(dist, path.slice(base.length)));
  return [...found];
}

// Measured 26 November 2026: 8,771 brotli; words as they are, not their stems, so that no Dutch word is taken for another.
it('has words and thesaurus in few bytes', () => {
  const bytes = readFileSync(join(pagefind, 'woorden.json'));
  const [brotli, gzip] = [brotliCompressSync(bytes).length, gzipSync(bytes).length];
  console.log(`woorden.json: ${brotli} brotli, ${gzip} gzip, ${bytes.length} raw`);
  expect(brotli).toBeLessThanOrEqual(MOST.words);
});

// What the search loads on its first use; the scripts of the page count among the page's own 20 kB.
it('shows first results after few bytes', () => {
  const fragments = list('fragment').map(sent);
  const named = list('filter').filter(
    (file) => !gunzipSync(readFileSync(file)).includes('{"pad":'),
  );
  const sizes = {
    'pagefind.js': sent(join(pagefind, 'pagefind.js')),
    'pagefind-entry.json': sent(join(pagefind, 'pagefind-entry.json')),
    wasm: sent(join(pagefind, 'wasm.unknown.pagefind')),
    meta: sum(
      readdirSync(pagefind)
        .filter((name) => name.endsWith('.pf_meta'))
        .map((name) => sent(join(pagefind, name))),
    ),
    index: sum(list('index').map(sent)),
    filter: sum(named.map(sent)),
    'woorden.json': sent(join(pagefind, 'woorden.json')),
    'onderwerpen.json': sent(join(pagefind, 'onderwerpen.json')),
    'ten fragments': (10 * sum(fragments)) / fragments.length,
  };
  const all = sum(Object.values(sizes));
  console.log(sizes, `together ${all}; scripts of the page ${sum(scripts().map(sent))}`);
  for (const [name, size] of Object.entries(sizes)) expect(size, name).toBeGreaterThan(0);
  expect(all).toBeLessThanOrEqual(MOST.first);
});

it('adds at most an eighth to the index by its marks', async () => {
  const { site } = await loadInvented();
  const clean = [...textRecords(site!), ...subjectRecords(site!)];
  const { records } = makeVocabulary(site!, clean, readDictionary(), readBases());
  const size = (files: IndexFile[]) =>
    sum(
      files
        .filter(({ path }) => /^index\/.*\.pf_index$/.test(path))
        .map(({ content }) => content.length),
    );
  const marked = size(await buildIndex(records));
  const unmarked = size(await buildIndex(clean));
  console.log(
    `index: ${marked} marked, ${unmarked} unmarked, +${((marked / unmarked - 1) * 100).toFixed(1)}%`,
  );
  expect(unmarked).toBeGreaterThan(0);
  expect(marked).toBeGreaterThan(unmarked);
  expect(marked / unmarked).toBeLessThanOrEqual(MOST.marks);
});

it('keeps its marks out of the published pages', () => {
  const pages = readPages(dist);
  expect(pages.length).toBeGreaterThan(10);
  const marked = pages.flatMap(({ path, tree }) =>
    elements(tree)
      // Words alone: a selector may hold the same sign.
      .filter(({ tagName }) => tagName === 'body' || tagName === 'title')
      .flatMap(
        (part) => toString(part).match(/\p{L}+~\p{L}+|[\p{L}&-]\|\p{L}+|[\uE07C\uE07E]/gu) ?? [],
      )
      .map((found) => `${path}: ${found}`),
  );
  expect(marked).toEqual([]);
});

it('keeps the words elsewhere small', () => {
  const bytes = readFileSync('.build/fixtures/pagefind/elders.txt');
  const count = bytes.toString().split(/\s/).length;
  expect(brotliCompressSync(bytes).length).toBeLessThanOrEqual(12 * count);
});
