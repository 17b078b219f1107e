import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { HEADERS_FILE, readHeaders } from '../../../src/headers/files.ts';
import { baseOf, elements, largestPerKind, readPages, KNOWN, SITES } from '../pages.ts';

describe.each(SITES)('built site %s', (dir) => {
  const base = baseOf(dir);
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
        if (typeof url !== 'string' || /^(https?:|mailto:|tel:|webcal:)/.test(url)) continue;
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
        // What is data for machines is not run.
        if (tagName === 'script' && properties.type !== 'application/ld+json')
          expect(properties.src, path).toBeTruthy();
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

  it('carries its policy on every page, before all that it governs', () => {
    const header =
      readHeaders(readFileSync(join(dir, HEADERS_FILE), 'utf8'), base).always[
        'Content-Security-Policy'
      ] ?? '';
    for (const { path, tree } of pages) {
      const all = elements(tree);
      const at = all.findIndex(
        ({ properties }) => properties.httpEquiv?.toString() === 'Content-Security-Policy',
      );
      const before = all.slice(0, at).map(({ tagName }) => tagName);
      expect(before, path).toEqual(['html', 'head', 'meta']);
      const hashes = all.flatMap(({ tagName, children: [css] }) =>
        tagName === 'style' && css?.type === 'text'
          ? [`'sha256-${createHash('sha256').update(css.value).digest('base64')}'`]
          : [],
      );
      const policy = String(all[at]?.properties.content);
      expect(policy, path).toContain(`; style-src ${["'self'", ...hashes].join(' ')}; `);
      expect(policy, path).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; /);
      expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|\*/);
      // The header lets in the styles of every page, and says else the same; a browser holds the page to both.
      expect(hashes.filter((hash) => !header.includes(hash))).toEqual([]);
      const rest = (text: string) =>
        text.replace(/ style-src [^;]*;|; frame-ancestors 'none'$/g, '');
      expect(rest(header)).toBe(rest(policy));
    }
  });

  it('has a search index', () =>
    expect(statSync(join(dir, 'pagefind/pagefind.js')).size).toBeGreaterThan(1000));
});

/** Most bytes over the wire of a page with its own style sheets and scripts; without a limit where texts are as long as they are. */
const LIMITS: Record<string, number> = { volledig: Infinity, wijziging: 60_000, hoofdstuk: 14_600 };
const LIMIT = 20_000;

// What editors may change by adding a text is held on these only.
describe.each(KNOWN)('built site %s', (dir) => {
  const pages = readPages(dir);

  it('keeps pages light', () => {
    const base = baseOf(dir);
    const sent = (bytes: Buffer | string) => brotliCompressSync(bytes).length;
    const files = new Map<string, number>();
    const sizeOf = (url: string) => {
      if (!files.has(url)) files.set(url, sent(readFileSync(join(dir, url.slice(base.length)))));
      return files.get(url)!;
    };
    // The largest of each kind: weight goes with size, and compressing every page takes a minute.
    const heavy = largestPerKind(pages).flatMap(({ kind, page: { path, html, tree } }) => {
      const urls = elements(tree).flatMap(({ tagName, properties }) =>
        tagName === 'script' && typeof properties.src === 'string'
          ? [properties.src]
          : tagName === 'link' && String(properties.rel) === 'stylesheet'
            ? [String(properties.href)]
            : [],
      );
      const total = [...new Set(urls)].reduce((sum, url) => sum + sizeOf(url), sent(html));
      return total > (LIMITS[kind] ?? LIMIT) ? [`${path}: ${total}`] : [];
    });
    expect(heavy).toEqual([]);
  });

  it('gives every page a title of its own', () => {
    const titles = pages
      .filter(({ html }) => !html.includes('content="noindex"'))
      .map(({ html }) => /<title>([^<]*)/.exec(html)?.[1]);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  it('leaves a space between a sentence and the words that follow in another element', () => {
    const glued = pages.flatMap(({ path, tree }) =>
      elements(tree).flatMap(({ children }) =>
        children.flatMap((child, at) => {
          const next = children[at + 1];
          return child.type === 'text' &&
            /[\p{L}\p{N})”’][.!?]$/u.test(child.value) &&
            next?.type === 'element' &&
            ['a', 'b', 'em', 'i', 'span', 'strong'].includes(next.tagName) &&
            /^\p{L}/u.test(toString(next))
            ? [`${path}: ${child.value.slice(-30)}|${toString(next).slice(0, 30)}`]
            : [];
        }),
      ),
    );
    expect(glued).toEqual([]);
  });
});
