import { expect, it } from 'vitest';
import { applyEdits, readPage } from '../html/page.ts';
import { preloadEdits } from './preload-scripts.ts';
import { scriptImports } from './script-imports.ts';

const IMPORTS: Record<string, string[]> = { 'assets/a.js': ['assets/b.js', 'assets/c.js'] };
const importsOf = (file: string) => IMPORTS[file] ?? [];
const finished = (html: string) => applyEdits(html, preloadEdits(readPage(html), importsOf));
const page = (head: string, src: string) =>
  `<html><head>${head}</head><body><script type="module" src="${src}"></script></body></html>`;
const early = '<link rel="modulepreload" href="/plan/x.js">';
const link = (name: string) => `<link rel="modulepreload" href="/plan/assets/${name}.js">`;

it('asks early for the scripts of a page and all that they import, below any base', () => {
  const html = page(early, '/plan/assets/a.js');
  expect(finished(html)).toBe(html.replace(early, early + link('a') + link('b') + link('c')));
});

it('leaves other pages as they are, and scripts that are none of the build', () => {
  const others = ['/plan/bewaard-balk.js', '/x&quot;&gt;&lt;b&gt;/assets/a.js'];
  for (const html of [page('', '/plan/assets/a.js'), ...others.map((src) => page(early, src))])
    expect(finished(html)).toBe(html);
});

it('tells what scripts import at once and through others, also in a circle', () => {
  const { plugin, importsOf: told } = scriptImports();
  const chunk = (fileName: string, ...imports: string[]) => ({ type: 'chunk', fileName, imports });
  const bundle = {
    a: chunk('a.js', 'c.js', 'b.js'),
    b: chunk('b.js', 'd.js'),
    d: chunk('d.js', 'a.js'),
    e: { type: 'asset', fileName: 'e.css' },
  };
  const generate = plugin.generateBundle as (options: object, bundle: object) => void;
  generate({}, bundle);
  expect(told('a.js')).toEqual(['b.js', 'c.js', 'd.js']);
  expect(told('c.js')).toEqual([]);
});
