import { toString } from 'hast-util-to-string';
import { expect, it } from 'vitest';
import { loadInvented } from '../parse-once.ts';
import { readPages } from './pages.ts';

const SENTENCE = 'samenvatting nog niet bijgewerkt';
const says = (dir: string) =>
  readPages(dir)
    .filter(({ tree }) => toString(tree).includes(SENTENCE))
    .map(({ path }) => path);

it('says on a page that its samenvatting is behind its text, and on no other', async () => {
  const { site } = await loadInvented();
  const behind = site?.documenten
    .flatMap(({ versies }) => versies.flatMap(({ hoofdstukken }) => hoofdstukken))
    .filter(({ isSamenvattingStale }) => isSamenvattingStale)
    .flatMap(({ currentPath, fixedPath }) =>
      currentPath ? [currentPath, fixedPath] : [fixedPath],
    );
  expect(behind?.length).toBeGreaterThan(1);
  expect(says('.build/fixtures')).toEqual(behind?.sort());
});
