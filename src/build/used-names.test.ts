import { expect, it } from 'vitest';
import { readPage } from '../html/page.ts';
import { namesIn, usedNames } from './used-names.ts';

const names = (css: string, body: string) => namesIn(css)(readPage(body).elements);

it('keeps a value that holds one of those that a stylesheet asks of its attribute', () => {
  const css = '[data-soort="een"]{} [data-soort~="twee"]{} [lang^="nl"]{}';
  expect(names(css, '<p data-soort="een">')).toContain('veen');
  expect(names(css, '<p data-soort="drie twee">')).toContain('vdrie twee');
  expect(names(css, '<p data-soort="drie" lang="en" title="een">')).toEqual([
    'adata-soort',
    'alang',
  ]);
});

it('gives names of several pages by what they name, each once', () => {
  const css = '.a .b #c p[title]{}';
  const pages = ['<p class="a d" title="x">', '<p class="a b" id="c">'].map((body) =>
    names(css, body),
  );
  expect(usedNames(pages)).toEqual({
    attributes: { names: ['title'], values: [] },
    classes: ['a', 'b'],
    ids: ['c'],
    tags: ['p'],
    undetermined: [],
  });
});
