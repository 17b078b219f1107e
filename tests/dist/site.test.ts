import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { elements, readPages } from './pages.ts';

const SITES = [
  { dir: 'dist', base: '/' },
  { dir: '.build/fixtures', base: '/plan/' },
  { dir: '.build/klein', base: '/veilig/' },
];
const size = (bytes: Buffer) => brotliCompressSync(bytes).length;

describe.each(SITES)('built site $dir', ({ dir, base }) => {
  const pages = readPages(dir);
  const ids = new Map(
    pages.map(({ path, tree }) => [
      path,
      elements(tree).flatMap(({ properties }) =>
        typeof properties.id === 'string' ? [properties.id] : [],
      ),
    ]),
  );

  it('has pages', () => expect(pages.length).toBeGreaterThan(10));

  it('resolves every internal link and anchor', () => {
    const broken: string[] = [];
    for (const { path, tree } of pages)
      for (const { tagName, properties } of elements(tree)) {
        const url = properties.href ?? properties.src;
        if (typeof url !== 'string' || /^(https?:|mailto:|tel:)/.test(url)) continue;
        if (tagName === 'link' && properties.rel?.toString() === 'canonical') continue;
        const [address = '', anchor] = url.split('#');
        const target =
          address === ''
            ? path
            : address.startsWith(base)
              ? `/${address.slice(base.length)}`
              : undefined;
        const known = target !== undefined && ids.get(target.split('?')[0] ?? '');
        const isFile =
          target !== undefined && !target.endsWith('/') && existsSync(join(dir, target));
        if (!known && !isFile) broken.push(`${path}: ${url}`);
        else if (known && anchor && !known.includes(decodeURIComponent(anchor)))
          broken.push(`${path}: ${url}`);
      }
    expect(broken).toEqual([]);
  });

  it('has no id twice on a page', () => {
    for (const [path, list] of ids) expect(new Set(list).size, path).toBe(list.length);
  });

  it('never skips a heading level and has one h1', () => {
    for (const { path, tree } of pages) {
      const levels = elements(tree).flatMap(({ tagName }) =>
        /^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : [],
      );
      expect(levels.filter((level) => level === 1).length, path).toBe(1);
      levels.forEach((level, i) =>
        expect(level - (levels[i - 1] ?? 0), `${path} ${levels.join()}`).toBeLessThanOrEqual(1),
      );
    }
  });

  it('leaves a strict CSP possible', () => {
    const styles = new Map<string, Set<string>>();
    for (const { path, html, tree } of pages) {
      const kind = /data-kind="([^"]+)"/.exec(html)?.[1] ?? path;
      for (const { tagName, properties, children } of elements(tree)) {
        expect(properties.style, path).toBeUndefined();
        expect(
          Object.keys(properties).filter((name) => /^on[A-Z]/.test(name)),
          path,
        ).toEqual([]);
        if (tagName === 'script') expect(properties.src, path).toBeTruthy();
        if (tagName === 'style')
          styles.set(
            kind,
            (styles.get(kind) ?? new Set()).add(
              JSON.stringify(children.map((child) => 'value' in child && child.value)),
            ),
          );
      }
    }
    for (const [kind, texts] of styles) expect(texts.size, kind).toBe(1);
  });

  it('keeps pages light', () => {
    const heavy: string[] = [];
    for (const { path, html, tree } of pages) {
      const scripts = elements(tree).flatMap(({ tagName, properties }) =>
        tagName === 'script' && typeof properties.src === 'string'
          ? [properties.src]
          : tagName === 'link' && String(properties.rel) === 'stylesheet'
            ? [String(properties.href)]
            : [],
      );
      const total = [html, ...new Set(scripts)].reduce(
        (sum, item, i) =>
          sum + size(i ? readFileSync(join(dir, item.slice(base.length))) : Buffer.from(item)),
        0,
      );
      const kind = /data-kind="([^"]+)"/.exec(html)?.[1];
      const limit =
        kind === 'volledig'
          ? Infinity
          : kind === 'wijziging'
            ? 60_000
            : kind === 'hoofdstuk'
              ? 14_600
              : 20_000;
      if (total > limit) heavy.push(`${path}: ${total}`);
    }
    expect(heavy).toEqual([]);
  });

  it('has a search index', () =>
    expect(statSync(join(dir, 'pagefind/pagefind.js')).size).toBeGreaterThan(1000));

  it('gives every page a title of its own', () => {
    const titles = pages
      .filter(({ html }) => !html.includes('content="noindex"'))
      .map(({ html }) => /<title>([^<]*)/.exec(html)?.[1]);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });
});
