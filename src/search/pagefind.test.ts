import { expect, it } from 'vitest';
import type { SearchRecord } from './records.ts';
import { buildIndex } from './pagefind.ts';

const records = Array.from({ length: 40 }, (_, i): SearchRecord => ({
  url: `/plan/deel-${i}/#a1`,
  title: `Deel ${i}`,
  above: i % 2 ? 'Hoofdstuk' : '',
  content: `De samen~leving beschermen, deel ${i}`,
  shown: { pad: 'Plan', status: 'concept', versie: 'juni', namen: [`Deel ${i}`] },
  filters: {
    document: [`Document ${i % 7}`],
    thema: [`Thema ${i % 5}`, `Thema ${i % 3}`],
    soort: ['tekst'],
    antwoord: i % 3 ? ['datum'] : [],
  },
}));

it('gives the same bytes each time, and nothing the browser does not need', async () => {
  const [first, ...more] = await Promise.all([1, 2, 3].map(() => buildIndex(records)));
  for (const files of more) expect(files).toEqual(first);
  const paths = first?.map(({ path }) => path.replace(/_?\w+\.pf/, '.pf')) ?? [];
  expect([...new Set(paths)].length).toBeLessThan(9);
  expect(paths.filter((path) => /ui|worker|highlight|css/.test(path))).toEqual([]);
  expect(paths.filter((path) => path.startsWith('wasm.'))).toHaveLength(1);
  const entry = first?.find(({ path }) => path === 'pagefind-entry.json')?.content ?? [];
  const { languages } = JSON.parse(Buffer.from(entry).toString());
  const [language, ...others] = Object.values<{ hash: string; page_count: number }>(languages);
  expect(others).toEqual([]);
  expect(language?.page_count).toBe(records.length);
  expect(first?.map(({ path }) => path)).toContain(`pagefind.${language?.hash}.pf_meta`);
});
