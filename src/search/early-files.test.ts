import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { earlyFiles } from './early-files.ts';
import type { IndexFile } from './pagefind-file.ts';

const file = (path: string, content = ''): IndexFile => ({
  path,
  content: gzipSync(`pagefind_dcd\u0082d${content}`),
});
const NEXT = ['pagefind.nl_1.pf_meta', 'wasm.nl.pagefind'];
const ALWAYS = { first: ['woorden.json'], next: NEXT };
const OTHERS = ['elders.txt', 'fragment/nl_1.pf_fragment', 'oud/woorden.json', 'pagefind.js'];
const site = (...more: IndexFile[]) => [
  ...[...NEXT, 'woorden.json', ...OTHERS].map((path) => file(path)),
  ...more,
];

it('are what every search loads, and filters but the one of what is shown', () => {
  const filters = [file('filter/a.pf_filter', 'thema'), file('filter/b.pf_filter', 'toon')];
  expect(earlyFiles(site(...filters))).toEqual({
    ...ALWAYS,
    next: [...NEXT, 'filter/a.pf_filter'],
  });
});

it('hold the index when it is one small file', () => {
  const [one, other] = [file('index/a.pf_index'), file('index/b.pf_index')];
  expect(earlyFiles(site(one)).next).toContain('index/a.pf_index');
  expect(earlyFiles(site(one, other))).toEqual(ALWAYS);
  const large = { path: 'index/a.pf_index', content: new Uint8Array(60_001) };
  expect(earlyFiles(site(large))).toEqual(ALWAYS);
});

it('hold the subjects that are asked for by name, before all that is large, unless there are too many of them', () => {
  const few = { path: 'onderwerpen.json', content: new Uint8Array(60_000) };
  expect(earlyFiles(site(few)).first).toEqual(['woorden.json', 'onderwerpen.json']);
  const many = { ...few, content: new Uint8Array(60_001) };
  expect(earlyFiles(site(many))).toEqual(ALWAYS);
});
