import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { Records } from '../../../src/data/shapes/index.ts';
import { baseOf, elements, readPages, SITES, type BuiltPage } from '../pages.ts';

describe.each(SITES)('changes told on %s', (dir) => {
  const base = baseOf(dir);
  const pages = new Map(readPages(dir).map((page) => [page.path, page]));
  const PAIR = /^\/[^/]+\/wijzigingen\/[^/]+\/[^/]+\//;
  /** The pages of each comparison, its own first. */
  const comparisons = Map.groupBy(
    [...pages.values()].filter(({ path }) => PAIR.test(path)),
    ({ path }) => PAIR.exec(path)![0],
  );
  const within = (element: Element) => elements({ type: 'root', children: [element] });
  const has = (name: string) => (element: Element) =>
    Array.isArray(element.properties.className) && element.properties.className.includes(name);
  const changesOn = (page: BuiltPage) =>
    elements(page.tree)
      .filter(({ properties }) => properties.dataWijziging !== undefined)
      .map((element) => {
        const { id, dataWijziging, dataSoorten } = element.properties;
        const [step] = within(element).filter(has('w-stap'));
        const number = /wijziging (\d+) van (\d+)/.exec(toString(step!))!;
        const next = within(step!)
          .filter(({ tagName }) => tagName === 'a')
          .find((link) => toString(link).includes('volgende'));
        return {
          address: `${page.path}#${String(id)}`,
          kind: String(dataWijziging),
          kinds: String(dataSoorten).split(' '),
          number: Number(number[1]),
          total: Number(number[2]),
          next:
            next && new URL(String(next.properties.href), `https://x${base}${page.path.slice(1)}`),
        };
      });
  const textOf = (page: BuiltPage, name: string) =>
    toString({ type: 'root', children: elements(page.tree).filter(has(name)) });

  it('numbers the changes of each comparison once, and leads from each to the next, over its pages', () => {
    for (const [pair, own] of comparisons) {
      const changes = own.flatMap(changesOn).sort((a, b) => a.number - b.number);
      expect(
        changes.map(({ number }) => number),
        pair,
      ).toEqual(changes.map((_, i) => i + 1));
      for (const { total } of changes) expect(total, pair).toBe(changes.length);
      expect(new Set(changes.map(({ address }) => address)).size, pair).toBe(changes.length);
      for (const [i, { next, address }] of changes.entries()) {
        expect(address).toMatch(/\/#w\d+$/);
        const path = next && next.pathname.replace(base, '/') + next.hash;
        expect(path, address).toBe(changes[i + 1]?.address);
      }
    }
  });

  it('tells a change of two versies whose parts differ in the data', () => {
    const file = readFileSync(join(dir, 'data/v1/hoofdstukken.json'), 'utf8');
    const { hoofdstukken } = JSON.parse(file) as Pick<Records, 'hoofdstukken'>;
    const parts = Map.groupBy(hoofdstukken, ({ document, versie }) => `${document}/${versie}`);
    const shown = (versie: string) =>
      (parts.get(versie) ?? []).map(
        ({ id, titel, nummer, samenvatting, themas, mijlpalen, vingerafdruk }) => [
          id,
          titel,
          nummer,
          samenvatting,
          themas,
          mijlpalen,
          vingerafdruk,
        ],
      );
    for (const [pair, own] of comparisons) {
      const [, document = '', , van = '', tot = ''] = pair.split('/');
      const isEqual = isDeepStrictEqual(shown(`${document}/${van}`), shown(`${document}/${tot}`));
      expect(isEqual || own.flatMap(changesOn).length > 0, pair).toBe(true);
    }
  });

  it('gives of successive versies in the data each change that the pages tell, with its kinds, and no other', () => {
    const file = readFileSync(join(dir, 'data/v1/wijzigingen.json'), 'utf8');
    const { wijzigingen } = JSON.parse(file) as Pick<Records, 'wijzigingen'>;
    const pairs = Map.groupBy(
      wijzigingen,
      ({ document, van, tot }) => `/${document}/wijzigingen/${van}/${tot}/`,
    );
    for (const [pair, given] of pairs) {
      const told = comparisons.get(pair)!.flatMap(changesOn);
      const inData = given.map(({ adres, nummer, soorten }) => {
        const { pathname, hash } = new URL(adres);
        return [`/${pathname.slice(base.length)}${hash}`, nummer, soorten];
      });
      expect(inData, pair).toEqual(
        told
          .sort((a, b) => a.number - b.number)
          .map(({ address, number, kinds }) => [address, number, kinds]),
      );
    }
  });

  it('knows each change by the first of its kinds, and counts in the summary and the choice what it shows', () => {
    const KINDS = ['tekst', 'opmaak', 'verwijzing', 'beeld', 'opbouw'];
    for (const [pair, own] of comparisons) {
      const count = (changes: ReturnType<typeof changesOn>, kind: string) =>
        changes.filter(({ kinds }) => kinds.includes(kind)).length;
      const all = own.flatMap(changesOn);
      const [overview] = own.filter(({ path }) => path === pair);
      const summary = textOf(overview!, 'w-samengevat');
      expect(summary, pair).toMatch(all.length ? new RegExp(`^${all.length} wijziging`) : /^$/);
      for (const kind of KINDS) {
        const said = new RegExp(String.raw`(\d+) in (?:de|een) ${kind}`).exec(summary)?.[1];
        expect(Number(said ?? 0), `${pair} ${kind}`).toBe(count(all, kind));
      }
      for (const page of own) {
        const changes = changesOn(page);
        for (const { kind, kinds } of changes) {
          expect(KINDS.filter((each) => kinds.includes(each))).toEqual(kinds);
          expect(kinds[0]).toBe(kind);
        }
        if (page.path === pair && own.length > 1) continue;
        for (const label of elements(page.tree).filter(({ tagName }) => tagName === 'label')) {
          const [, kind = '', n] = /^\s*([a-z]+)\s+(\d+)\s*$/.exec(toString(label)) ?? [];
          if (KINDS.includes(kind)) expect(Number(n), page.path).toBe(count(changes, kind));
        }
      }
    }
  });

  it('leads from one page of a document to every comparison of it, and from each back to that page', () => {
    const chosen = [...comparisons.keys()].map((pair) => pair.replace(/[^/]+\/[^/]+\/$/, ''));
    for (const choice of new Set(chosen)) {
      const links = elements(pages.get(choice)!.tree)
        .map(({ properties }) => String(properties.href).replace(base, '/'))
        .filter((path) => PAIR.test(path));
      const built = [...comparisons.keys()].filter((pair) => pair.startsWith(choice));
      expect(links.sort()).toEqual(built.sort());
    }
    for (const [pair, own] of comparisons)
      for (const { html, path } of own)
        expect(html, path).toContain(`href="${base}${pair.split('/')[1]}/wijzigingen/"`);
  });

  if (dir === '.build/fixtures')
    it('tries comparisons of several pages, with changes of three kinds at least', () => {
      const own = [...comparisons.values()];
      expect(own.filter(({ length }) => length > 2).length).toBeGreaterThan(3);
      const seen = new Set(
        own
          .flat()
          .flatMap(changesOn)
          .map(({ kind }) => kind),
      );
      expect([...seen]).toEqual(expect.arrayContaining(['opbouw', 'tekst', 'verwijzing']));
    });
});
