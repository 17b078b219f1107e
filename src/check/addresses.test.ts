import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RESERVED } from '../model/documenten.ts';
import { RESERVED_BELOW } from '../model/rules.ts';
import { addresses } from './addresses.ts';
import { loadSite } from './load.ts';

/** Every route, as the file that makes it: what begins with `_` makes none. */
const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(?:astro|mdx|ts)$/.test(name) && !/(?:^|\/)_/.test(name));
const { site } = await loadSite('tests/fixtures/klein');

it('are known of every page that is there whatever the content', () => {
  const pages = routes.filter((name) => /\.(?:astro|mdx)$/.test(name) && !name.includes('['));
  const paths = pages
    .filter((name) => name !== '404.astro')
    .map((name) =>
      `/${name.replace(/\.\w+$/, '/').replace(/(?:^|\/)index\/$/, '/')}`.replace('//', '/'),
    );
  const known = addresses(site!);
  expect(paths.filter((path) => !known.has(path))).toEqual([]);
});

it('are reserved where a document or hoofdstuk could take them', () => {
  const firsts = new Set(routes.map((name) => name.split('/')[0]?.replace(/\..*$/, '') ?? ''));
  const names = [...firsts].filter((name) => name && name !== 'index' && !name.startsWith('['));
  expect(names.filter((name) => !RESERVED.has(name))).toEqual([]);
  const below = routes.flatMap((name) => /^\[document\]\/([^[/.]+)/.exec(name)?.[1] ?? []);
  expect(below.filter((name) => name !== 'index' && !RESERVED_BELOW.has(name))).toEqual([]);
});
