import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSite } from '../../../src/check/load.ts';
import { loadInvented } from '../../parse-once.ts';
import { pdfPath } from '../../../src/model/pdf-path.ts';
import { JOIN, readPdf, tagsIn, wordsOf, type Entry, type ReadPdf } from '../../pdf/read-pdf.ts';
import { baseOf, contentOf, elements, readPages, SITES } from '../pages.ts';

const has = (name: string) => (element: Element) =>
  Array.isArray(element.properties.className) && element.properties.className.includes(name);
const bare = (text: string) => text.replaceAll(JOIN, '').replace(/\s+/g, '');
const pieces = (text: string) =>
  text
    .split(JOIN)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
/** Where the pieces end that make up a text, from a place on; undefined where they do not. */
function endOf(text: string, all: readonly string[], from: number): number | undefined {
  let [rest, at] = [text, from];
  for (; rest; at++) {
    const piece = all[at];
    if (piece === undefined || !rest.startsWith(piece)) return undefined;
    rest = rest.slice(piece.length).trimStart();
  }
  return at;
}
const idOf = (element: Element) => String(element.properties.id ?? '').replace(/^.*--/, '');

/** The words of an element, with a space between the cells of a row; to a PDF a space that holds words together is one. */
const shown = (element: Element): string =>
  (element.tagName === 'tr'
    ? element.children.map((cell) => toString(cell)).join(' ')
    : toString(element)
  )
    .replace(/\s+/g, ' ')
    .trim();

/** What the page of a whole versie shows, in order. */
function pageOf(tree: Nodes) {
  const main = elements(tree as never);
  const texts = main.filter(has('tekst'));
  const inTexts = texts.flatMap((text) => elements({ type: 'root', children: [text] }));
  const titles = main.filter(
    (element) => has('hoofdstuk-kop')(element) || /^k-/.test(idOf(element)),
  );
  return {
    alineas: inTexts.filter((element) => /^a\d+$/.test(idOf(element))),
    notes: inTexts.filter((element) => /^n\d+$/.test(idOf(element))),
    headings: titles.map(shown),
    heads: inTexts.filter(({ tagName }) => tagName === 'th').map(shown),
    beside: inTexts
      .filter((each) => ['kader-titel', 'citaat-bron', 'noot'].some((name) => has(name)(each)))
      .map(shown),
    alts: inTexts
      .filter(({ tagName }) => tagName === 'img')
      .map(({ properties }) => properties.alt),
    links: inTexts.filter(has('nl-link')).map(({ properties }) => String(properties.href)),
    contents: main
      .filter(has('volledig-inhoud'))
      .flatMap((nav) => elements({ type: 'root', children: [nav] }))
      .filter(({ tagName }) => tagName === 'a')
      .map(shown),
    errata: main.filter(({ properties }) => /(^|--)verbeteringen-kop$/.test(String(properties.id))),
  };
}

const flat = (entries: Entry[]): string[] =>
  entries.flatMap(({ title, items }) => [title, ...flat(items)]);

describe.each(SITES)('PDFs of %s', (dir) => {
  const content = contentOf(dir);
  const base = baseOf(dir);
  const pages = new Map(readPages(dir).map((page) => [page.path, page.tree]));
  interface Case {
    path: string;
    concept: boolean;
    title: string;
    isShort: boolean;
    address: string;
    pdf: ReadPdf;
    page: ReturnType<typeof pageOf>;
  }
  const cases: Case[] = [];
  beforeAll(async () => {
    const site = (await loadSite(content)).site!;
    const root = new URL(base, site.url).href;
    for (const versie of site.documenten.flatMap(({ versies }) => versies)) {
      const path = pdfPath(versie);
      cases.push({
        path,
        concept: versie.status === 'concept',
        title: versie.document.titel,
        isShort: versie.short !== undefined,
        address: root + versie.fixedPath.slice(1),
        pdf: await readPdf(readFileSync(join(dir, path))),
        page: pageOf(pages.get(`${versie.fixedPath}volledig/`)!),
      });
    }
  });

  it('are there for each versie, and no others', () => {
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.pdf'))
      .map((name) => `/${name}`);
    expect(cases.length).toBeGreaterThan(0);
    expect(files.sort()).toEqual(cases.map(({ path }) => path).sort());
  });

  it('are linked with type and size from the document, all its versies and the versie itself', () => {
    for (const { path } of cases) {
      const [, document = '', , versie = ''] = path.split('/');
      const own = `/${document}/versies/${versie}/`;
      for (const from of [own, `${own}volledig/`, `/${document}/versies/`]) {
        const links = elements(pages.get(from)!).filter(
          ({ properties }) => properties.href === base + path.slice(1),
        );
        const size = Math.ceil(readFileSync(join(dir, path)).length / 1000);
        expect(links.length, `${from} leads to ${path}`).toBeGreaterThan(0);
        for (const link of links) expect(shown(link)).toContain(`(pdf, ${size} kB)`);
      }
    }
    const all = [...pages].flatMap(([path, tree]) =>
      elements(tree)
        .map(({ properties }) => String(properties.href ?? ''))
        .filter((href) => href.startsWith(base) && href.endsWith('.pdf'))
        .map((href) => [path, href]),
    );
    const fromDocuments = all.filter(([path = '']) => /^\/[^/]+\/$/.test(path));
    expect(fromDocuments.length).toBeGreaterThan(0);
    for (const [, href = ''] of all)
      expect(existsSync(join(dir, href.slice(base.length)))).toBe(true);
  });

  it('say that they are PDF/UA-1, in Dutch, under the title of the document', () => {
    for (const { pdf, title } of cases) {
      expect(pdf).toMatchObject({ ua: '1', language: 'nl', displaysTitle: true, title });
      // A page may hold nothing but an image that decorates.
      const untagged = pdf.pages.filter(({ tags }) => tags.children.length === 0);
      expect(untagged.flatMap(({ stream }) => stream).every(({ artifact }) => artifact)).toBe(true);
      expect(untagged.length).toBeLessThan(pdf.pages.length);
    }
  });

  it('hold each alinea letter for letter, in order, and nothing between them but what the page shows too', () => {
    let count = 0;
    for (const { pdf, page, path } of cases) {
      const stop = new Set(['Note', 'Lbl', 'TH', 'TOC', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
      // Corrections stand last, each list on a page of its own.
      const body = textPages(pdf).map(({ tags }) => tags);
      body.splice(body.length - page.errata.length);
      const all = body.flatMap((tags) => pieces(wordsOf(tags, ({ role }) => stop.has(role))));
      const extra: string[] = [];
      let at = 0;
      for (const alinea of page.alineas) {
        count += 1;
        const whole = shown(alinea);
        // A title before it may be its own first word: then it does not fit, and is no part of it.
        let end = endOf(whole, all, at);
        while (end === undefined && at < all.length) {
          extra.push(all[at++] ?? '');
          end = endOf(whole, all, at);
        }
        expect(end, `${path}: ${whole}`).toBeDefined();
        at = end!;
      }
      extra.push(...all.slice(at));
      expect(bare(extra.join('')), path).toBe(bare(page.beside.join('')));
    }
    expect(count).toBeGreaterThan(0);
  });

  it('number the alineas in the margin as the page does, each before its own words', () => {
    for (const { pdf, page, path } of cases) {
      const stream = textPages(pdf).flatMap((each) => each.stream);
      const numbered = stream.flatMap(({ text, artifact }, i) => {
        if (!artifact || !/^\d+$/.test(bare(text))) return [];
        const next = stream.slice(i).find((each) => !each.artifact);
        return [[bare(text), pieces(next?.text ?? '')[0] ?? '']];
      });
      const expected = page.alineas.map((alinea) => idOf(alinea).slice(1));
      expect(
        numbered.map(([n]) => n),
        path,
      ).toEqual(expected);
      numbered.forEach(([, words = ''], i) =>
        expect(shown(page.alineas[i]!).startsWith(words), `${path}: ${words}`).toBe(true),
      );
    }
  });

  it('have the headings of the page, none of which skips a level', () => {
    for (const { pdf, page, path } of cases) {
      const tags = pdf.pages.flatMap((each) => tagsIn(each.tags));
      const headings = tags.filter(({ role }) => /^H\d$/.test(role));
      const levels = headings.map(({ role }) => Number(role[1]));
      levels.forEach((level, i) => expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1));
      const texts = headings.map((tag) => bare(wordsOf(tag, ({ role }) => role === 'Lbl')));
      const own = texts.filter((text) => text !== 'Inhoud');
      const errata = page.errata.map((heading) => bare(shown(heading)));
      expect(own.slice(0, own.length - errata.length), path).toEqual(page.headings.map(bare));
    }
  });

  it('have bookmarks that equal the contents, which are those of the page', () => {
    let listed = 0;
    for (const { pdf, page, isShort, path } of cases) {
      const outline = flat(pdf.outline);
      const errata = outline.slice(outline.length - page.errata.length);
      const expected = isShort ? page.headings : page.contents;
      expect(outline.map(bare), path).toEqual([...expected, ...errata].map(bare));
      const items = pdf.pages
        .flatMap((each) => tagsIn(each.tags))
        .filter(({ role }) => role === 'TOCI')
        .map((item) => bare(wordsOf(item)).replace(/\d+$/, ''));
      if (!items.length) continue;
      listed += 1;
      expect(items, path).toEqual(outline.map((title) => bare(title).replace(/\d+$/, '')));
    }
    // A contents of one or two lines tells nothing.
    expect(listed > 0).toBe(cases.some(({ page }) => page.contents.length > 2));
  });

  it('hold the notes at the foot, with their numbers and words', () => {
    for (const { pdf, page, path } of cases) {
      const notes = pdf.pages
        .flatMap((each) => tagsIn(each.tags))
        .filter(({ role }) => role === 'Note')
        .map((tag) => {
          const marks = tagsIn(tag).filter(({ role }) => role === 'Lbl');
          const number = marks.find((mark) => tagsIn(mark).some(({ role }) => role === 'Link'));
          return bare((number ? wordsOf(number) : '') + wordsOf(tag, ({ role }) => role === 'Lbl'));
        });
      const expected = page.notes.map((note) => idOf(note).slice(1) + bare(shown(note)));
      // A note may go on at the foot of the next page.
      expect(notes.join(''), path).toBe(expected.join(''));
    }
  });

  it('have tables with headers of columns, once each', () => {
    for (const { pdf, page, path } of cases) {
      const heads = pdf.pages
        .flatMap((each) => tagsIn(each.tags))
        .filter(({ role }) => role === 'TH');
      expect(
        heads.map((tag) => bare(wordsOf(tag))),
        path,
      ).toEqual(page.heads.map(bare));
      expect(heads.every(({ scope }) => scope === 'Column')).toBe(true);
    }
  });

  it('describe each figure in the words of the page, and pass over what decorates', () => {
    for (const { pdf, page, path } of cases) {
      const figures = pdf.pages
        .flatMap((each) => tagsIn(each.tags))
        .filter(({ role }) => role === 'Figure');
      expect(
        figures.map(({ alt }) => alt),
        path,
      ).toEqual(page.alts.filter(Boolean));
    }
  });

  it('lead where the page leads, and describe every link', () => {
    for (const { pdf, page, path, address } of cases) {
      const links = pdf.pages.flatMap((each) => each.links);
      expect(
        links.every(({ says }) => says),
        path,
      ).toBe(true);
      const urls = links.map(({ url }) => url);
      for (const href of page.links)
        if (!href.startsWith('#')) expect(urls).toContain(new URL(href, address).href);
    }
  });

  it('say on each page what it is of, which page, and of a concept that it is none to cite', () => {
    for (const { pdf, concept, address } of cases)
      pdf.pages.forEach(({ stream }, i) => {
        const around = bare(
          stream
            .filter(({ artifact }) => artifact)
            .map(({ text }) => text)
            .join(''),
        );
        expect(around).toContain(bare(address));
        expect(around).toContain(`pagina${i + 1}van${pdf.pages.length}`);
        expect(around.includes('concept,nietciteren')).toBe(concept);
      });
  });
});

/** The pages with text: without the first, and without the contents. */
const textPages = (pdf: ReadPdf) =>
  pdf.pages.filter(({ tags }, i) => i > 0 && !tagsIn(tags).some(({ role }) => role === 'TOC'));

describe('what these tests look at', () => {
  it('are PDFs with a table, a figure, an image that decorates, a note, a concept and a short text', async () => {
    const site = (await loadInvented()).site!;
    const versies = site.documenten.flatMap((document) => document.versies);
    expect(versies.some(({ status }) => status === 'concept')).toBe(true);
    expect(versies.some(({ short }) => short)).toBe(true);
    const blocks = versies.flatMap(({ hoofdstukken }) =>
      hoofdstukken.flatMap(({ text }) => text.blocks),
    );
    for (const soort of ['noot', 'tabelkop', 'beeld', 'kadertitel', 'bron'])
      expect(
        blocks.some((block) => block.soort === soort),
        soort,
      ).toBe(true);
    expect(blocks.some(({ soort, text }) => soort === 'beeld' && text === '')).toBe(true);
  });
});
