import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { baseOf, elements, largestPerKind, readPages } from './pages.ts';

const SITES = ['dist', '.build/fixtures', '.build/klein'];
const INVENTED = '.build/fixtures';

/** The register of a built site: its pages, and its lines with their links. */
function readRegister(dir: string) {
  const all = readPages(dir);
  const pages = all.filter(({ html }) => /data-kind="register"/.test(html));
  const links = (element: Element) =>
    elements({ type: 'root', children: [element] }).filter(({ tagName }) => tagName === 'a');
  const lines = pages.flatMap(({ tree }) =>
    elements(tree).flatMap((item) => {
      const term =
        item.tagName === 'div' &&
        item.children.find((child) => 'tagName' in child && child.tagName === 'dt');
      return term ? [{ term: toString(term), links: links(item) }] : [];
    }),
  );
  return { all, pages, lines };
}

const href = (link: Element) => String(link.properties.href);

describe.each(SITES)('register of %s', (dir) => {
  const base = baseOf(dir);
  const { all, pages, lines } = readRegister(dir);
  const ids = new Map(
    all.map(({ path, tree }) => [path, elements(tree).map(({ properties }) => properties.id)]),
  );

  it('has the list of letters and a page for each', () => {
    const index = pages.find((page) => page.path.endsWith('/register/'));
    expect(index?.html).toContain('<h1 class="sans">Register</h1>');
    expect(pages.length).toBeGreaterThan(3);
  });

  it('has lines that lead somewhere, and every link resolves', () => {
    const broken = lines.flatMap(({ term, links }) =>
      (links.length ? links.map(href) : [`${term}: no link`]).filter((address) => {
        const [path = '', anchor] = address.split('#');
        const target = ids.get(`/${path.slice(base.length)}`);
        return !target || !path.startsWith(base) || (anchor && !target.includes(anchor));
      }),
    );
    expect(broken).toEqual([]);
  });
});

// The words and weights of texts that do not change.
describe('register of the invented municipality', () => {
  const { pages, lines } = readRegister(INVENTED);
  const linksOf = (word: string) =>
    lines.filter(({ term }) => term === word).flatMap(({ links }) => links);

  it('has a compound under its part', () => {
    const found = linksOf('overlast').filter((link) => toString(link) === 'woonoverlast');
    expect(found.map(href)).toContain(`${baseOf(INVENTED)}register/w/#woonoverlast`);
  });

  it('begins a letter with the words of the texts; what only refers stands below', () => {
    let referring = 0;
    for (const { tree, path } of pages) {
      const refers = elements(tree)
        .filter(
          ({ tagName, children }) =>
            tagName === 'div' &&
            children.some((each) => 'tagName' in each && each.tagName === 'dt'),
        )
        .map(
          (line) =>
            !elements({ type: 'root', children: [line] }).some(({ tagName }) => tagName === 'ul'),
        );
      expect(refers, path).toEqual([...refers].sort());
      referring += refers.filter(Boolean).length;
    }
    expect(referring).toBeGreaterThan(5);
  });

  it('refers from a lay word to the word of the plan', () => {
    expect(linksOf('burgers').map((link) => toString(link))).toContain('inwoners');
    expect(linksOf('inwoners').length).toBeGreaterThan(0);
  });

  it('is light', () => {
    for (const { page } of largestPerKind(pages))
      expect(brotliCompressSync(page.html).length, page.path).toBeLessThan(20_000);
  });
});
