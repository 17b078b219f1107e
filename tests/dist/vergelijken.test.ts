import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { expect, it } from 'vitest';
import { OUTSIDE_ALINEAS } from '../../src/model/change-words.ts';
import { elements, letters, readPages, type BuiltPage } from './pages.ts';

const BASE = '/plan/';
const pages = new Map(readPages('.build/fixtures').map((page) => [page.path, page]));
const comparisons = [...pages.values()].filter(({ html }) =>
  html.includes('data-kind="wijziging"'),
);
const classes = ({ properties }: Element) =>
  Array.isArray(properties.className) ? properties.className.map(String) : [];

/** The words of a change in one of both texts, an alinea each. */
function lines(block: Element, without: 'ins' | 'del'): string[] {
  const text = elements({ type: 'root', children: [block] }).find((element) =>
    classes(element).includes('w-tekst'),
  );
  const words = text?.children.map((child) =>
    child.type === 'element' && child.tagName === without ? '' : toString(child),
  );
  return (words ?? []).join('').split('\n').map(letters).filter(Boolean);
}

const blocks = ({ tree }: BuiltPage) =>
  elements(tree).filter((element) => classes(element).includes('w'));
const of = (page: BuiltPage, without: 'ins' | 'del', absent: string) =>
  blocks(page)
    .filter((block) => !classes(block).includes(absent))
    .flatMap((block) => lines(block, without));

/** The decided text at a fixed address, an alinea each; code is cut into its lines, as `lines` cuts it. */
function decided(path: string): string[] {
  const page = pages.get(path);
  if (!page) return [];
  return elements(page.tree)
    .filter(({ properties }) => /^a\d+$/.test(String(properties.id)))
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
    const path = String(link.properties.href).replace(BASE, '/');
    if (toString(link).startsWith('De oude tekst')) found.oud = path;
    if (toString(link).startsWith('De nieuwe tekst')) found.nieuw = path;
  }
  return found;
}
const sheets = comparisons.filter((page) => blocks(page).length > 0);

it('has a page for each changed part', () => expect(sheets.length).toBeGreaterThan(10));

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
          /nieuw|vervallen|verplaatst|gesplitst|samengevoegd|herschreven/i.test(toString(label)),
        page.path,
      ).toBe(isChanged);
    }
});

it('says of a part that changed in a note only that it changed, with both texts at hand', () => {
  const pair = '/meerjarenbeleidsplan/wijzigingen/2026-03/concept/';
  const slugs = 'aanpak/crisisbeheersing/hoogwater/';
  for (const path of [pair, pair + slugs]) {
    const page = pages.get(path);
    expect(page && toString(page.tree), path).toContain(OUTSIDE_ALINEAS);
    const links = page ? elements(page.tree).map(({ properties }) => properties.href) : [];
    for (const versie of ['2026-03', 'concept'])
      expect(links, path).toContain(`${BASE}meerjarenbeleidsplan/versies/${versie}/${slugs}`);
  }
  const sheet = elements(pages.get(pair + slugs)!.tree).find((element) =>
    classes(element).includes('vergeleken'),
  );
  expect(sheet).toBeDefined();
  expect(
    elements({ type: 'root', children: [sheet!] }).filter(({ tagName }) =>
      /^(?:ins|del)$/.test(tagName),
    ),
  ).toEqual([]);
});
