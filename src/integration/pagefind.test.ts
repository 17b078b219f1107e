import { expect, it } from 'vitest';
import type { SearchRecord } from '../formats/search.ts';
import { buildIndex } from './pagefind.ts';

const records = Array.from({ length: 40 }, (_, i): SearchRecord => ({
  url: `/plan/deel-${i}/#a1`,
  content: `De samenleving beschermen, deel ${i}`,
  language: 'nl',
  meta: { title: `Deel ${i}`, pad: 'Plan', status: 'concept', versie: 'juni' },
  filters: { document: [`Document ${i % 7}`], thema: [`Thema ${i % 5}`, `Thema ${i % 3}`] },
}));

it('gives the same bytes each time, and nothing the browser does not need', async () => {
  const [first, ...more] = await Promise.all([1, 2, 3].map(() => buildIndex(records)));
  for (const files of more) expect(files).toEqual(first);
  const paths = first?.map(({ path }) => path.replace(/_?\w+\.pf/, '.pf')) ?? [];
  expect([...new Set(paths)].length).toBeLessThan(9);
  expect(paths.filter((path) => /ui|worker|highlight|css|unknown/.test(path))).toEqual([]);
  const entry = first?.find(({ path }) => path === 'pagefind-entry.json')?.content ?? [];
  const { languages } = JSON.parse(Buffer.from(entry).toString());
  expect(first?.map(({ path }) => path)).toContain(`pagefind.${languages.nl.hash}.pf_meta`);
});
