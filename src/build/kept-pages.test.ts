import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishPages } from './finish-pages.ts';
import { openKept, type Kept } from './kept-pages.ts';

let folder = '';
let store = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bewaard-'));
  store = join(folder, 'bewaard/site.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const html = (kind: string, body: string) =>
  `<html data-kind="${kind}"><head><meta charset="utf-8"><link rel="stylesheet" href="/a.css"></head><body>${body}</body></html>`;
const css = '.x{color:red}.y{color:#00f}.z{top:0}[hidden]{display:none}';

/** Writes pages as Astro leaves them and finishes them; a page that `kept` finds is written as it was. */
async function build(name: string, pages: Record<string, string>, kept?: Kept) {
  const dist = join(folder, name);
  mkdirSync(dist);
  writeFileSync(join(dist, 'a.css'), css);
  for (const [file, page] of Object.entries(pages))
    writeFileSync(join(dist, file), kept?.find(file, page) ?? page);
  const finished = await finishPages(dist, 'Voet', kept);
  openKept(store, dist).save(finished, (file) => pages[file] ?? '');
  return Object.fromEntries(
    Object.keys(pages).map((file) => [file, readFileSync(join(dist, file), 'utf8')]),
  );
}
const site = { 'a.html': html('a', '<p class=x>'), 'b.html': html('a', '<p class=y>') };

it('uses a page again that would be made the same, and that alone', async () => {
  const first = await build('een', site);
  const kept = openKept(store, join(folder, 'een'));
  expect(kept.find('a.html', site['a.html'])).toBe(first['a.html']);
  expect(kept.find('b.html', 'changed')).toBeUndefined();
  expect(kept.find('c.html', '')).toBeUndefined();
  expect(kept.countUsed()).toBe(1);
});

it.each<[string, Record<string, string>]>([
  ['one page more', { 'c.html': html('a', '<p class=z>') }],
  ['one page changed, so that a rule is no longer used', { 'b.html': html('a', '<p>') }],
  ['a page of a new kind', { 'c.html': html('c', '<p class=z>') }],
  ['nothing changed', {}],
])('gives the same bytes as a build without it: %s', async (_, change) => {
  await build('een', site);
  const [again, cold] = [
    await build('twee', { ...site, ...change }, openKept(store, join(folder, 'een'))),
    await build('drie', { ...site, ...change }),
  ];
  expect(again).toEqual(cold);
});

it('takes nothing from a page that somebody touched, or from a store that cannot be read', async () => {
  await build('een', site);
  const at = join(folder, 'een/a.html');
  writeFileSync(at, `${readFileSync(at, 'utf8')} `);
  expect(openKept(store, join(folder, 'een')).find('a.html', site['a.html'])).toBeUndefined();
  cpSync(join(folder, 'een'), join(folder, 'elders'), { recursive: true });
  expect(openKept(store, join(folder, 'niets')).find('b.html', site['b.html'])).toBeUndefined();
  for (const broken of [
    '',
    '{"pages":',
    '[]',
    'null',
    '{"names":[]}',
    '{"pages":{"b.html":null}}',
  ]) {
    writeFileSync(store, broken);
    const kept = openKept(store, join(folder, 'elders'));
    expect(kept.find('b.html', site['b.html'])).toBeUndefined();
    expect(kept.cssOf('a')).toBeUndefined();
  }
});
