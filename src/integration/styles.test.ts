import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inlineStyles } from './styles.ts';
import { usedNames } from './used-names.ts';

const page = (kind: string, body: string): string =>
  `<html lang="nl" data-kind="${kind}"><head><link rel="stylesheet" href="/plan/_astro/a.css"></head><body>${body}</body></html>`;
const css =
  '@layer a,b;@layer b{.x{color:red}.y{color:blue}.kader{top:0}:is(h2,h3) .x{top:1px}[hidden]{display:none}}@page{@bottom-left{content:"running-foot"}}';

describe('inlineStyles', () => {
  let dist = '';
  beforeAll(async () => {
    dist = await mkdtemp(join(tmpdir(), 'dist-'));
    await mkdir(join(dist, '_astro'));
    await writeFile(join(dist, '_astro/a.css'), css);
    await writeFile(join(dist, 'een.html'), page('a', '<p class="x">Een kader</p>'));
    await writeFile(join(dist, 'twee.html'), page('a', '<h2><b class="y">Twee</b></h2>'));
    await writeFile(join(dist, 'drie.html'), page('b', '<p class="y">Drie</p>'));
    await inlineStyles(dist, 'Plan "x", stand op');
  });
  afterAll(() => rm(dist, { recursive: true }));
  const style = async (name: string): Promise<string | undefined> =>
    /<style>(.*)<\/style>/s.exec(await readFile(join(dist, name), 'utf8'))?.[1];

  it('gives all pages of a kind the same bytes', async () => {
    expect(await style('een.html')).toBe(await style('twee.html'));
    expect(await style('een.html')).toContain('.x{color:red}');
    expect(await style('een.html')).toContain('.y{color:');
  });

  it('leaves out what the kind does not use, whatever its words', async () => {
    expect(await style('een.html')).not.toContain('kader');
    expect(await style('drie.html')).not.toContain('.x');
    expect(await style('drie.html')).toContain('[hidden]');
  });

  it('puts the running foot in', async () => {
    expect(await style('een.html')).toContain('content:"Plan \\22 x\\22 , stand op"');
  });

  it('removes links and stylesheets', async () => {
    expect(await readFile(join(dist, 'een.html'), 'utf8')).not.toContain('<link');
    expect(await readdir(join(dist, '_astro'))).toEqual([]);
  });
});

describe('usedNames', () => {
  it('reads names, not words', () => {
    const names = usedNames('<a class="n k" href=#x data-z>kader</a>');
    expect(names.classes).toEqual(['n', 'k']);
    expect(names.tags).toEqual(['a']);
    expect(names.attributes.names).toEqual(['class', 'href', 'data-z']);
  });
});
