import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadInvented } from '../parse-once.ts';
import { formatDatum } from '../../src/datum/datum.ts';
import { holdsDatum } from '../../src/datum/held.ts';
import { makeComparisons } from '../../src/compare/comparisons.ts';
import { hoofdstukNow, isOlder } from '../../src/model/older.ts';
import type { Site, Versie } from '../../src/model/types.ts';
import { targetsOf } from '../../src/model/verwijzing.ts';
import { startOf, turningDays } from '../../src/model/validity.ts';
import { isChanged } from '../../src/model/wijziging.ts';
import { elements, readPages, type BuiltPage } from './pages.ts';

const BASE = '/plan/';
const DIR = '.build/fixtures';
const pages = new Map(readPages(DIR).map((page) => [page.path, page]));
let site: Site;
let versies: Versie[];
beforeAll(async () => {
  site = (await loadInvented()).site!;
  versies = site.documenten.flatMap((document) => document.versies);
});
const pathOf = ({ properties }: Element) => String(properties.href ?? '').replace(BASE, '/');
const linksOf = ({ tree }: BuiltPage) => elements(tree).filter(({ tagName }) => tagName === 'a');
const has = (name: string) => (element: Element) =>
  Array.isArray(element.properties.className) && element.properties.className.includes(name);
const bar = ({ tree }: BuiltPage) => elements(tree).find(has('versiebalk'));
const hrefs = (element: Element) =>
  elements({ type: 'root', children: [element] })
    .filter(({ tagName }) => tagName === 'a')
    .map(pathOf);

it('says the date of a versie wherever its label is named in a link, a heading, a title or a bar', () => {
  const labelled = versies.filter(({ label, datum }) => !holdsDatum(label, datum));
  expect(labelled.length).toBeGreaterThan(1);
  const bare: string[] = [];
  let named = 0;
  for (const { path, tree } of pages.values()) {
    if (path.startsWith('/redactie/')) continue;
    const words = elements(tree)
      .filter(
        (element) =>
          (/^(?:a|h[1-6]|title)$/.test(element.tagName) && !/^http/.test(pathOf(element))) ||
          has('versiebalk')(element),
      )
      .map((element) => toString(element).replace(/\s+/g, ' '));
    for (const { label, datum, document } of labelled)
      for (const text of words.filter((each) => each.includes(label) && each !== document.titel)) {
        named++;
        if (
          !text.toLowerCase().includes(formatDatum(datum)) &&
          !document.korteTitel.includes(label)
        )
          bare.push(`${path}: ${text}`);
      }
  }
  expect(named).toBeGreaterThan(50);
  expect(bare).toEqual([]);
});

it('never says a date twice in the name of a versie', () => {
  for (const { path, tree } of pages.values())
    expect(toString(tree), path).not.toMatch(/\b((?:\p{L}+ )?\d{4}) \(\1\)/u);
});

it('gives every older text its way to now and to what changed in this very part, or says that nothing did', () => {
  const { between } = makeComparisons();
  const seen = { changed: 0, same: 0, gone: 0 };
  for (const versie of versies.filter(isOlder))
    for (const hoofdstuk of versie.hoofdstukken) {
      const page = pages.get(hoofdstuk.fixedPath)!;
      const own = bar(page);
      const words = toString(own!).replace(/\s+/g, ' ');
      expect(words, page.path).toContain('U leest een oudere tekst');
      const now = hoofdstukNow(hoofdstuk);
      expect(hrefs(own!), page.path).toContain(now?.currentPath ?? versie.document.path);
      const wijziging = between(versie, versie.document.current!).byId.get(hoofdstuk.id)!;
      if (isChanged(wijziging)) {
        expect(hrefs(own!), page.path).toContain(wijziging.path);
        expect(pages.has(wijziging.path), wijziging.path).toBe(true);
        expect(words).not.toContain('niet veranderd');
        seen[now ? 'changed' : 'gone']++;
      } else {
        expect(words, page.path).toMatch(/sindsdien niet veranderd|dezelfde tekst/);
        seen.same++;
      }
      const canonical = elements(page.tree).find(
        ({ properties }) => properties.rel?.toString() === 'canonical',
      );
      expect(String(canonical?.properties.href)).toMatch(
        new RegExp(`${now?.currentPath ?? hoofdstuk.fixedPath}$`),
      );
      expect(toString(page.tree)).toContain('Zoekmachines');
      expect(/<title>([^<]*)/.exec(page.html)?.[1]).toContain('oudere tekst: ');
    }
  for (const [kind, n] of Object.entries(seen)) expect(n, kind).toBeGreaterThan(0);
});

it('says of a part that left why, by which besluit, and where the comparison shows it', () => {
  const gone = site.documenten.flatMap((document) => document.gone);
  expect(gone.some(({ moved }) => moved)).toBe(true);
  expect(gone.some(({ moved }) => !moved)).toBe(true);
  for (const { slugs, since, last, moved } of gone) {
    const { document } = last.versie;
    const page = pages.get(`${document.path}${slugs}/`)!;
    // The last text at this address stood at this address.
    expect(last.slugs).toBe(slugs);
    const paths = linksOf(page).map(pathOf);
    expect(paths).toContain(last.fixedPath);
    expect(paths.some((path) => path.startsWith(`${document.path}wijzigingen/`))).toBe(true);
    if (moved) continue;
    const words = toString(page.tree);
    expect(words).toContain(since.wijziging!.toelichting.split('\n')[0]);
    for (const { soort } of since.besluiten) expect(words).toContain(soort);
  }
});

it('says on top of a document that is vervallen that it holds no more', () => {
  const dead = site.documenten.filter(({ current }) => current?.status === 'vervallen');
  expect(dead.length).toBeGreaterThan(0);
  for (const { path } of dead)
    expect(toString(bar(pages.get(path)!)!)).toContain('geldt niet meer');
});

it('puts no space between a link and the sign after it', () => {
  const LOOSE = /\s<\/a>\s*[.,;:!?)]|<\/a>\s+[.,;:!?)]/g;
  const found = ['dist', DIR, '.build/klein'].flatMap((dir) =>
    readPages(dir)
      .filter(({ path }) => !path.startsWith('/redactie/'))
      .flatMap(({ path, html }) =>
        [...html.matchAll(LOOSE)].map(
          ({ index }) => `${dir}${path}: ${html.slice(index - 60, index + 12)}`,
        ),
      ),
  );
  expect(found).toEqual([]);
});

describe('as it stood on a date', () => {
  it('has a page of at most 5 kB for every day on which something changed, and no other', () => {
    const built = [...pages.keys()].filter((path) => /^\/op\/.+/.test(path)).sort();
    const days = turningDays(site).map(({ day }) => `/op/${day}/`);
    expect(built).toEqual(days.sort());
    for (const versie of versies.filter(({ status }) => status !== 'concept')) {
      const { first, last } = startOf(versie);
      if (first === last) expect(built).toContain(`/op/${first}/`);
    }
    for (const path of built)
      expect(
        brotliCompressSync(readFileSync(`${DIR}${path}index.html`)).length,
        path,
      ).toBeLessThanOrEqual(5000);
  });

  it('links on each day to fixed addresses only, and lists every day without script', () => {
    for (const [path, page] of pages) {
      if (!/^\/op\/.+/.test(path)) continue;
      const rows = elements(page.tree).find(has('op-rijen'))!;
      expect(hrefs(rows).length).toBeGreaterThan(0);
      for (const href of hrefs(rows))
        expect(href).toMatch(/^\/[^/]+\/versies\/(?!concept)[^/]+\/$/);
    }
    const list = linksOf(pages.get('/op/')!).map(pathOf);
    for (const { day } of turningDays(site)) expect(list).toContain(`/op/${day}/`);
    const form = elements(pages.get('/op/')!.tree).find(has('op-vorm'))!;
    expect(form.properties).toMatchObject({ action: `${BASE}op/`, method: 'get' });
    expect(pages.get('/op/')!.html).toMatch(/<input[^>]*type="date"[^>]*name="datum"/);
  });

  it('is one link away from a document, its versies and its older texts', () => {
    for (const { path, current, versies: own } of site.documenten) {
      if (!current) continue;
      expect(linksOf(pages.get(`${path}versies/`)!).map(pathOf)).toContain('/op/');
      if (!current.short) expect(linksOf(pages.get(path)!).map(pathOf)).toContain('/op/');
      for (const versie of own.filter(isOlder))
        expect(hrefs(bar(pages.get(versie.fixedPath)!)!)).toContain('/op/');
    }
  });
});

it('names the document and the versie at the foot of every printed page of a text', () => {
  for (const versie of versies)
    for (const path of [versie.fixedPath, `${versie.fixedPath}volledig/`]) {
      const [html] = elements(pages.get(path)!.tree);
      const foot = String(html?.properties.dataVoet);
      expect(foot, path).toContain(versie.document.korteTitel);
      expect(foot, path).toContain(versie.label);
      expect(pages.get(path)!.html).toMatch(/@bottom-left\{[^}]*content:attr\(data-voet\)/);
    }
});

describe('a reference to a part', () => {
  it('leads to the part in the same text: on its own page, and on that of the whole versie', () => {
    const all = versies.flatMap(({ hoofdstukken }) => hoofdstukken);
    const referring = all.filter(({ text }) => text.verwijzingen.length);
    expect(referring.length).toBeGreaterThan(0);
    for (const { versie, fixedPath, currentPath, text } of referring)
      for (const { naar, words } of text.verwijzingen) {
        const target = targetsOf(versie, naar)[0]!;
        const hrefOf = (path: string) =>
          linksOf(pages.get(path)!)
            .filter((link) => toString(link) === words)
            .map(pathOf);
        expect(hrefOf(fixedPath)).toContain(target.fixedPath);
        if (currentPath) expect(hrefOf(currentPath)).toContain(target.currentPath);
        const anchor = `${target.slugs.replaceAll('/', '--')}--titel`;
        expect(hrefOf(`${versie.fixedPath}volledig/`)).toContain(`#${anchor}`);
        expect(pages.get(`${versie.fixedPath}volledig/`)!.html).toContain(`id="${anchor}"`);
      }
  });
});
