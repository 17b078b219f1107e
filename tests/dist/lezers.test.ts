import { toString } from 'hast-util-to-string';
import type { Element, ElementContent, Root } from 'hast';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadInvented } from '../parse-once.ts';
import type { Site } from '../../src/model/types.ts';
import { stretchesOf } from '../../src/text/keep-together.ts';
import { KNOWN, baseOf, elements, readPages, type BuiltPage } from './pages.ts';

/** What three readers stumbled over, that no other test holds. */
const DIR = '.build/fixtures';
const isOfEditors = ({ path }: BuiltPage) => path.startsWith('/redactie/');
const read = KNOWN.flatMap((dir) => readPages(dir).filter((page) => !isOfEditors(page)));
const pages = new Map(readPages(DIR).map((page) => [page.path, page]));
const classes = ({ properties }: Element) => properties.className ?? [];
const has = (name: string) => (element: Element) =>
  Array.isArray(classes(element)) && (classes(element) as string[]).includes(name);
const within = (element: Element) => elements({ type: 'root', children: [element] });

/** Words that a reader sees on lines: not those of code, forms, drawings or what is no part of the page. */
const LEFT = new Set(
  'title style script noscript template textarea option svg code pre time'.split(' '),
);
const isAddress = (words: string) => /^\s*\S+\/\S*\s*$/.test(words);
/** Decided words and quotations of them. */
const isDecided = ({ properties: { id } }: Element) => /^(.*--)?[an]\d+$/.test(String(id ?? ''));

/** The texts of a page, each a piece of words between two tags, without those of elements that are passed over. */
function wordsOf(tree: Root, isPassed: (element: Element) => boolean): string[] {
  const found: string[] = [];
  const walk = (children: (Root | Element)['children']) => {
    for (const child of children as ElementContent[])
      if (child.type === 'text') found.push(child.value);
      else if (child.type === 'element' && !LEFT.has(child.tagName) && !isPassed(child))
        walk(child.children);
  };
  walk(tree.children);
  return found;
}

it('parts no date, amount, range or percentage over two lines', () => {
  const parted = read.flatMap(({ path, tree }) =>
    wordsOf(tree, has('heel'))
      .filter((words) => !isAddress(words))
      .filter((words) => stretchesOf(words).some(({ value, whole }) => whole && /[ -]/.test(value)))
      .map((words) => `${path}: ${words.trim()}`),
  );
  expect(parted).toEqual([]);
});

it('begins no line of a status with a loose dot, nor ends one', () => {
  const lines = read.flatMap(({ tree }) => elements(tree).filter(has('status')));
  expect(lines.length).toBeGreaterThan(50);
  for (const line of lines)
    for (const words of wordsOf({ type: 'root', children: [line] }, has('heel')))
      expect(words).not.toMatch(/· |·\s*$/);
});

it.each([
  ['a name for what the site does not name so', /[Dd]eze bronnen|Rondom de tekst|Thema’s geraakt/],
  ['two things in one verb', /Lees of druk/],
  ['a word of officials for what is told to the raad', /[Tt]er kennisname/],
  ['an explanation as if the words were not decided', /woorden hieronder zijn geen deel/],
  ['a sentence beginning with its end', /Volgens planning nu|Toelichting bij de wijziging, /],
])('does not say %s', (_, words) => {
  for (const { path, tree } of read)
    expect(wordsOf(tree, isDecided).join(' ').match(words)?.[0], path).toBeUndefined();
});

it('calls the planning by one name', () => {
  for (const { path, tree } of read.filter((page) => !page.path.startsWith('/open-data/'))) {
    const words = wordsOf(tree, isDecided).filter((each) => !isAddress(each));
    expect(words.join(' ').match(/[Mm]ijlpa(al|len)/)?.[0], path).toBeUndefined();
  }
});

it('puts no space before a sign, nor one within the end of a link', () => {
  for (const { path, tree, html } of read) {
    for (const words of wordsOf(tree, isDecided))
      expect(words, path).not.toMatch(/[\p{L}\p{N})]\s+[.,;:](\s|$)/u);
    expect(/\s<\/a>\s*[\p{L}\p{N}(]/u.exec(html)?.[0], path).toBeUndefined();
  }
});

describe('a page of a text', () => {
  const texts = read.filter(({ html }) => html.includes('data-kind="hoofdstuk"'));

  it('has the way on right below its words', () => {
    const ways = texts.flatMap(({ path, tree }) =>
      elements(tree)
        .filter(has('lees-tekst'))
        .map(({ children }) => {
          const blocks = children.filter((child): child is Element => child.type === 'element');
          const at = blocks.findIndex(has('verder'));
          return { path, before: at > 0 && String(classes(blocks[at - 1]!)), at };
        })
        .filter(({ at }) => at >= 0),
    );
    expect(ways.length).toBeGreaterThan(20);
    for (const { path, before } of ways) expect(before, path).toMatch(/^(tekst|)$/);
  });

  it('says to who listens what the number of an alinea does', () => {
    const names = texts.flatMap(({ tree }) =>
      elements(tree)
        .filter(({ tagName, properties }) => tagName === 'a' && properties.ariaHidden !== 'true')
        .filter(has('n'))
        .map(({ properties }) => String(properties.ariaLabel)),
    );
    expect(names.length).toBeGreaterThan(100);
    for (const name of names) expect(name).toMatch(/^Verwijs naar (alinea|noot) \d+$/);
  });
});

it('speaks in its own voice on its own pages: no serif, no numbers of alineas', () => {
  const own = read.filter(({ html }) => html.includes('site-tekst"'));
  expect(own.length).toBeGreaterThan(2);
  for (const { path, tree } of own) {
    expect(elements(tree).some(has('n')), path).toBe(false);
    for (const h1 of elements(tree).filter(({ tagName }) => tagName === 'h1'))
      expect(classes(h1), path).toContain('sans');
  }
});

it('never scrolls by itself, slowly', () => {
  for (const { path, html } of read.filter((page) => page.html.includes('<style>')))
    expect(html.match(/(?<=scroll-behavior:)[a-z]+/g)?.at(-1), path).toBe('auto');
});

it('leads from every page to the check of a quotation, and to the editors from none of its feet', () => {
  for (const { path, tree, html } of read.filter(
    ({ html }) => !html.includes('http-equiv="refresh"'),
  )) {
    const dir = KNOWN.find((folder) => readPages(folder).some((page) => page.html === html))!;
    const foot = elements(tree).find(({ tagName }) => tagName === 'footer')!;
    const hrefs = within(foot).map(({ properties }) => String(properties.href ?? ''));
    expect(hrefs, path).toContain(`${baseOf(dir)}citaat/`);
    expect(
      hrefs.filter((href) => href.includes('/redactie/')),
      path,
    ).toEqual([]);
  }
});

describe('the start', () => {
  let site: Site;
  beforeAll(async () => {
    site = (await loadInvented()).site!;
  });
  const start = pages.get('/')!;
  const words = (id: string) => {
    const part = elements(start.tree).find(({ properties }) => properties.id === id);
    return toString(part!).replace(/\s+/g, ' ');
  };

  it('offers at most three examples of what to search, all words of themas', () => {
    const subjects = site.themas.flatMap(({ onderwerpen }) => onderwerpen);
    const examples = elements(start.tree)
      .map(({ properties }) => String(properties.href ?? ''))
      .filter((href) => href.includes('/zoeken/?q='))
      .map((href) => decodeURIComponent(href.split('?q=')[1]!));
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.length).toBeLessThanOrEqual(3);
    for (const example of examples) expect(subjects).toContain(example);
  });

  it('says what a thema without a goal is about, and leaves no empty room', () => {
    for (const { doel, omschrijving, laag } of site.themas)
      if (laag === 'strategisch' && !doel) expect(words('plan')).toContain(omschrijving);
  });

  it('puts a space after the name of a versie that changed', () => {
    expect(words('veranderd')).not.toMatch(/:\S/);
  });
});
