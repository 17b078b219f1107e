import { createHash } from 'node:crypto';
import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishPages } from './finish-pages.ts';
import { readPage } from '../html/page.ts';
import { cssString } from './css-string.ts';
import { namesIn, usedNames } from './used-names.ts';

const page = (kind: string, body: string): string =>
  `<html lang="nl" data-kind="${kind}"><head><link rel="stylesheet" href="/plan/_astro/a.css"></head><body>${body}</body></html>`;
const css =
  '@layer a,b;@layer b{.x{color:red}.y{color:blue}.kader{top:0}:is(h2,h3) .x{top:1px}[hidden]{display:none}}@page{@bottom-left{content:"running-foot";content:attr(data-voet)"running-foot"}}';

describe('finishPages', () => {
  let dist = '';
  beforeAll(async () => {
    dist = await mkdtemp(join(tmpdir(), 'dist-'));
    await mkdir(join(dist, '_astro'));
    await writeFile(join(dist, '_astro/a.css'), css);
    await writeFile(join(dist, 'een.html'), page('a', '<p class="x">Een kader</p>'));
    await writeFile(join(dist, 'twee.html'), page('a', '<h2><b class="y">Twee</b></h2>'));
    await writeFile(join(dist, 'drie.html'), page('b', '<p class="y">Drie</p>'));
    await finishPages(dist, 'Plan "x", stand op');
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

  it('puts the running foot in wherever the style names it', async () => {
    const foot = '"Plan \\22 x\\22 , stand op"';
    expect(await style('een.html')).toContain(`content:${foot}`);
    expect(await style('een.html')).toMatch(/attr\(data-voet\) ?"Plan /);
    expect(await style('een.html')).not.toContain('running-foot');
  });

  it('removes links and stylesheets', async () => {
    expect(await readFile(join(dist, 'een.html'), 'utf8')).not.toContain('<link');
    expect(await readdir(join(dist, '_astro'))).toEqual([]);
  });
});

describe('a page whose words look like markup', () => {
  const words = 'x <link rel=stylesheet> " autofocus x="<style>p{}</style> <b class=kader>';
  const safe = words.replaceAll('"', '&#34;');
  const before = `<!DOCTYPE html><html data-x="<html data-kind='zoeken'>" data-kind="a"><head><meta charset="utf-8"><title>${words.replaceAll('<', '&lt;')}</title><meta name="description" content="${safe}"><!-- ${words} -->`;
  const link = '<link rel="stylesheet" href="/_astro/a.css">';
  const after = `</head><body title="${safe}"><a href="/" title='${words}'>y</a>\r\n<textarea>${words}</textarea><p class=x></body></html>`;
  const write = async (running: string): Promise<string> => {
    const dist = await mkdtemp(join(tmpdir(), 'dist-'));
    await mkdir(join(dist, '_astro'));
    await writeFile(join(dist, '_astro/a.css'), css);
    await writeFile(join(dist, 'p.html'), before + link + after);
    await finishPages(dist, running);
    const html = await readFile(join(dist, 'p.html'), 'utf8');
    await rm(dist, { recursive: true });
    return html;
  };

  it('gets its style and policy in their own places and keeps every other byte', async () => {
    const html = await write('Voet');
    const [head = '', tail = ''] = before.split('<meta charset="utf-8">');
    expect(
      html.startsWith(`${head}<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"`),
    ).toBe(true);
    expect(html.replace(/<meta http-equiv[^>]*>/, '')).toMatch(/<\/title>/);
    const rest = html.replace(/<meta http-equiv[^>]*>/, '').slice(head.length + 22);
    expect(rest.startsWith(`${tail}<style>`)).toBe(true);
    expect(rest.endsWith(`</style>${after}`)).toBe(true);
    expect(rest.slice(tail.length, -after.length)).toMatch(
      /^<style>[^<>]*\.x\{color:red\}[^<]*<\/style>$/,
    );
    expect(rest.slice(tail.length, -after.length)).not.toContain('kader');
  });

  it('has the hash of its style in its policy, whatever the running foot', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (foot) => {
        const html = await write(`\r\n\f</style>"\\${foot}\0\u2028`);
        const { elements } = readPage(html);
        const [style, ...others] = elements.filter(({ tagName }) => tagName === 'style');
        expect(others).toEqual([]);
        const text =
          style?.childNodes.map((node) => ('value' in node ? node.value : '')).join('') ?? '';
        const hash = createHash('sha256').update(text).digest('base64');
        expect(html).toContain(`style-src 'self' 'sha256-${hash}'; `);
        expect(html.endsWith(after)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

describe('cssString', () => {
  it('gives CSS the very text, with no sign that ends a string, a rule or a style', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const given = `\r\n\f"\\<>\u007f\u0001a\u2028\u2029${text}`;
        const made = cssString(given);
        expect(made).not.toMatch(/["<>\p{Cc}\u2028\u2029]/u);
        // CSS Syntax 3, 4.3.7: up to six digits and one space.
        const read = made.replace(/\\([0-9a-f]{1,6}) /g, (_, code: string) =>
          String.fromCodePoint(parseInt(code, 16)),
        );
        expect(read).toBe(given);
      }),
    );
  });
});

describe('the names that a stylesheet can reach', () => {
  const pages = [
    '<a class="n k" title="<i class=u>" href=#x data-z>kader</a><!--<i class=v>-->&lt;em>',
    '<p id="y" href="#z">em</p>',
  ];
  const gathered = (css: string) => {
    const namesOf = namesIn(css);
    return usedNames(pages.map((page) => namesOf(readPage(page).elements)));
  };

  it('are those of elements that the stylesheet names, not words, of all pages together', () => {
    const names = gathered('a.n .k#y .u em [title] [HREF] html');
    expect(names.classes).toEqual(['n', 'k']);
    expect(names.ids).toEqual(['y']);
    expect(names.tags).toEqual(['html', 'a']);
    expect(names.attributes).toEqual({ names: ['title', 'href'], values: [] });
  });

  it('hold values only of attributes of which a selector asks such a one', () => {
    expect(gathered("a[ href ^= '#z'] {} [title=x] {}").attributes.values).toEqual(['#z']);
    expect(gathered('[Title*=CLASS] {}').attributes.values).toEqual(['<i class=u>']);
    expect(gathered(String.raw`[href^="\#"] {}`).attributes.values).toEqual(['#x', '#z']);
  });
});
