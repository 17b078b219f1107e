import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { baseOf, elements, letters, readPages, SITES, type BuiltPage } from '../pages.ts';

const classes = ({ properties }: Element) =>
  Array.isArray(properties.className) ? properties.className.map(String) : [];

/** The words of a change in one of both texts, an alinea each. */
function lines(block: Element, without: 'ins' | 'del'): string[] {
  const text = elements({ type: 'root', children: [block] }).find((element) =>
    classes(element).includes('w-tekst'),
  );
  // A row of a table has its words in cells, each in an element after the number; those of its columns stay out.
  const cells = elements({ type: 'root', children: text ? [text] : [] })
    .filter(({ tagName }) => /^t[dh]$/.test(tagName))
    .map((cell) => cell.children.findLast(({ type }) => type === 'element') as Element);
  const wordsOf = ({ children }: Element) =>
    children.map((child) =>
      child.type === 'element' && child.tagName === without ? '' : toString(child),
    );
  const words = (cells.length ? cells : text ? [text] : []).flatMap(wordsOf);
  return words.join('').split('\n').map(letters).filter(Boolean);
}

const blocks = ({ tree }: BuiltPage) =>
  elements(tree).filter((element) => classes(element).includes('w'));
/** Blocks of which the text stands by itself on the page of the text as well: alineas, notes and headings. */
const isOwn = (block: Element) =>
  classes(block).some((name) => /^b-(?:alinea|noot|kop)$/.test(name));
const of = (page: BuiltPage, without: 'ins' | 'del', absent: string) =>
  blocks(page)
    .filter(isOwn)
    .filter((block) => !classes(block).includes(absent))
    .flatMap((block) => lines(block, without));

describe.each(SITES)('comparisons of %s', (dir) => {
  const base = baseOf(dir);
  const pages = new Map(readPages(dir).map((page) => [page.path, page]));
  const comparisons = [...pages.values()].filter(({ html }) =>
    html.includes('data-kind="wijziging"'),
  );
  /** The decided text at a fixed address, an alinea, note or heading each; code is cut into its lines, as `lines` cuts it. */
  function decided(path: string): string[] {
    const page = pages.get(path);
    if (!page) return [];
    return elements(page.tree)
      .filter(({ properties }) => /^(?:[an]\d+|k-.*)$/.test(String(properties.id)))
      .flatMap((element) =>
        /^(pre|code)$/.test(element.tagName) ? toString(element).split('\n') : [toString(element)],
      )
      .map(letters)
      .filter(Boolean);
  }

  /** The fixed addresses of the old and the new text, as the page links to them. */
  function texts({ tree }: BuiltPage): { oud?: string; nieuw?: string } {
    const found: { oud?: string; nieuw?: string } = {};
    for (const link of elements(tree).filter(({ tagName }) => tagName === 'a')) {
      const path = String(link.properties.href).replace(base, '/');
      if (toString(link).startsWith('De oude tekst')) found.oud = path;
      if (toString(link).startsWith('De nieuwe tekst')) found.nieuw = path;
    }
    return found;
  }
  const sheets = comparisons.filter((page) => blocks(page).length > 0);

  it('gives the new text to the letter without what is struck through', () => {
    for (const page of sheets) {
      const { nieuw } = texts(page);
      expect(of(page, 'del', 'w-vervallen'), page.path).toEqual(nieuw ? decided(nieuw) : []);
    }
  });

  it('gives the old text to the letter without what is underlined, over all parts', () => {
    const pairs = Map.groupBy(
      sheets,
      ({ path }) => /^.*?\/wijzigingen\/[^/]+\/[^/]+\//.exec(path)?.[0],
    );
    for (const [pair, parts] of pairs) {
      const expected = parts.flatMap((page) => decided(texts(page).oud ?? '')).sort();
      const found = parts.flatMap((page) => of(page, 'ins', 'w-nieuw')).sort();
      expect(found, pair).toEqual(expected);
    }
  });

  it('says in words what is marked', () => {
    for (const page of sheets)
      for (const block of blocks(page)) {
        const isChanged = !classes(block).includes('w-gelijk');
        const label = elements({ type: 'root', children: [block] }).find((element) =>
          classes(element).includes('w-kop'),
        );
        expect(
          !!label &&
            /nieuw|vervallen|verplaatst|gesplitst|samengevoegd|herschreven|anders|gewijzigd/i.test(
              toString(label),
            ),
          page.path,
        ).toBe(isChanged);
      }
  });

  if (dir === '.build/fixtures') {
    it('tries many parts', () => expect(sheets.length).toBeGreaterThan(10));

    it('tells a change of a note, at the note and at the alineas that refer to it', () => {
      const pair = '/meerjarenbeleidsplan/wijzigingen/2026-03/concept/';
      const slugs = 'aanpak/crisisbeheersing/hoogwater/';
      expect(toString(pages.get(pair)!.tree)).toMatch(/1 noot gewijzigd/);
      const changed = blocks(pages.get(pair + slugs)!).filter(
        (block) => !classes(block).includes('w-gelijk'),
      );
      const marks = (block: Element) =>
        elements({ type: 'root', children: [block] }).filter(({ tagName }) =>
          /^(?:ins|del)$/.test(tagName),
        );
      expect(
        changed.map((block) => classes(block).filter((name) => /^[bw]-/.test(name))),
      ).toContainEqual(['w-herschreven', 'b-noot']);
      for (const block of changed) expect(marks(block).length).toBeGreaterThan(0);
    });
  }
});
