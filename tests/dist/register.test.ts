import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { elements, readPages } from './pages.ts';

const SITES = [
  { dir: 'dist', base: '/', part: ['overlast', 'woonoverlast'], lay: ['demonstratie', 'betoging'] },
  {
    dir: '.build/fixtures',
    base: '/plan/',
    part: ['overlast', 'woonoverlast'],
    lay: ['burgers', 'inwoners'],
  },
  // A small plan has a register too; what stands in it is not known here.
  { dir: '.build/klein', base: '/veilig/' },
];

describe.each(SITES)('register of $dir', ({ dir, base, part, lay }) => {
  const all = readPages(dir);
  const pages = all.filter(({ html }) => /data-kind="register"/.test(html));
  const ids = new Map(
    all.map(({ path, tree }) => [path, elements(tree).map(({ properties }) => properties.id)]),
  );
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
  const line = (term: string) => lines.filter((item) => item.term === term);
  const path = (link: Element) => String(link.properties.href);

  it('has the list of letters and a page for each', () => {
    const index = pages.find((page) => page.path.endsWith('/register/'));
    expect(index?.html).toContain('<h1 class="sans">Register</h1>');
    expect(pages.length).toBeGreaterThan(3);
  });

  it('has lines that lead somewhere, and every link resolves', () => {
    const broken = lines.flatMap(({ term, links: found }) =>
      (found.length ? found.map(path) : [`${term}: no link`]).filter((href) => {
        const [address = '', anchor] = href.split('#');
        const target =
          ids.get(`/${dir}/${address.slice(base.length)}`) ??
          ids.get(`/${address.slice(base.length)}`);
        return !target || !address.startsWith(base) || (anchor && !target.includes(anchor));
      }),
    );
    expect(broken).toEqual([]);
  });

  it.runIf(part)('has a compound under its part', () => {
    const [word = '', compound = ''] = part!;
    const found = line(word)
      .flatMap(({ links: list }) => list)
      .filter((link) => toString(link) === compound);
    expect(found.map(path)).toContain(`${base}register/${compound.charAt(0)}/#${compound}`);
  });

  it.runIf(lay)('refers from a lay word to the word of the plan', () => {
    const [word = '', target = ''] = lay!;
    expect(
      line(word)
        .flatMap(({ links: list }) => list)
        .map((link) => toString(link)),
    ).toContain(target);
    expect(line(target).length).toBeGreaterThan(0);
  });

  it('is light', () => {
    const heavy = pages.filter(({ html }) => brotliCompressSync(Buffer.from(html)).length > 20_000);
    expect(heavy.map((page) => page.path)).toEqual([]);
  });
});
