import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { buildDate } from '../../../src/content/build-date.ts';
import { realText } from '../../../src/data/csv.ts';
import type { Records } from '../../../src/data/shapes/index.ts';
import { collapse } from '../../../src/text/nodes.ts';
import { oriFaults } from '../../data/ori.ts';
import { parseXml } from '../../data/parse-xml.ts';
import { xsdFaults } from '../../data/xsd.ts';
import { notInOrder, wordsBelow } from '../../data/read-markdown.ts';
import { baseOf, elements, readPages, SITES } from '../pages.ts';

describe.each(SITES)('data of %s', (dir) => {
  const base = baseOf(dir);
  const pages = new Map(readPages(dir).map((page) => [page.path, page]));
  const read = <K extends keyof Records>(kind: K) =>
    (JSON.parse(readFileSync(join(dir, `data/v1/${kind}.json`), 'utf8')) as Pick<Records, K>)[kind];
  const alineas = read('alineas');
  const origin = new URL(alineas[0]!.adres).origin;
  /** The path below the site of an address of it, with its anchor; nothing for an address elsewhere. */
  const ownPath = (address: string) => {
    const url = URL.parse(address);
    if (url?.origin !== origin || !url.pathname.startsWith(base)) return undefined;
    return {
      path: `/${url.pathname.slice(base.length)}`,
      id: decodeURIComponent(url.hash.slice(1)),
    };
  };
  const ids = new Map(
    [...pages].map(([path, { tree }]) => [
      path,
      new Map(elements(tree).map((element) => [String(element.properties.id), element])),
    ]),
  );

  it('says of every alinea what its page, the table and the Markdown say', () => {
    const { data: rows } = Papa.parse(
      readFileSync(join(dir, 'data/v1/alineas.csv'), 'utf8').slice(1).trimEnd(),
      { delimiter: ';', newline: '\r\n' },
    );
    const [columns = [], ...cells] = rows;
    const column = (name: string) => columns.indexOf(name);
    expect(cells.length).toBe(alineas.length);
    const markdown = new Map<string, ReturnType<typeof wordsBelow>>();
    const differ = alineas.filter(({ adres, tekst, soort, verwijzing }, i) => {
      const { path, id } = ownPath(adres)!;
      const element = ids.get(path)?.get(id);
      const shown = element && toString(element);
      const row = cells[i] ?? [];
      if (!markdown.has(path))
        markdown.set(path, wordsBelow(readFileSync(join(dir, path, 'index.md'), 'utf8')));
      const own = markdown.get(path)!;
      const inMarkdown = (soort === 'noot' ? own.notes.map(collapse) : own.blocks).includes(
        soort === 'noot' ? collapse(tekst) : tekst,
      );
      return (
        shown === undefined ||
        // A row of a table has no space between its cells.
        collapse(shown).replace(/\s/g, '') !== tekst.replace(/\s/g, '') ||
        realText(row[column('tekst')] ?? '') !== tekst ||
        row[column('verwijzing')] !== verwijzing ||
        !inMarkdown
      );
    });
    expect(differ.map(({ adres }) => adres)).toEqual([]);
  });

  it('says every text in its order in Markdown, at its current address too', () => {
    for (const { document, versie, id, actueelAdres, markdown } of read('hoofdstukken')) {
      const fixed = readFileSync(join(dir, ownPath(markdown)!.path), 'utf8');
      if (actueelAdres)
        expect(readFileSync(join(dir, ownPath(actueelAdres)!.path, 'index.md'), 'utf8')).toBe(
          fixed,
        );
      const own = alineas.filter(
        (each) => each.document === document && each.versie === versie && each.hoofdstuk === id,
      );
      const words = own.filter(({ soort }) => soort === 'alinea').map(({ tekst }) => tekst);
      expect(notInOrder(words, wordsBelow(fixed).blocks), markdown).toEqual([]);
    }
  });

  it('gives the documents as the API of VNG has them', () => {
    const text = readFileSync(join(dir, 'ori/informatieobjecten.json'), 'utf8');
    const page = JSON.parse(text) as { results: { webpaginaLink: string }[] };
    expect(oriFaults(page)).toEqual([]);
    const texts = read('versies').filter(({ concept }) => !concept);
    expect(page.results.map(({ webpaginaLink }) => webpaginaLink)).toEqual(
      texts.map(({ adres }) => adres),
    );
  });

  it('names no address that does not answer', () => {
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /^(?:data|ori|sitemaps)\/.*\.(?:json|csv|xml)$|^[a-z]+\.(?:txt|json|xml)$|\.md$/.test(name),
    );
    expect(files.length).toBeGreaterThan(20);
    const dead = new Set<string>();
    const seen = new Set<string>();
    for (const file of files) {
      const text = readFileSync(join(dir, file), 'utf8');
      for (const [address] of text.matchAll(/https?:\/\/[^\s"<>\\)\]|;]+/g)) {
        const own = !seen.has(address) && ownPath(address);
        seen.add(address);
        if (!own) continue;
        const { path, id } = own;
        const isThere = path.endsWith('/') ? pages.has(path) : existsSync(join(dir, path));
        if (!isThere || (id && path.endsWith('/') && !ids.get(path)?.has(id)))
          dead.add(`${file}: ${address}`);
      }
    }
    expect(seen.size).toBeGreaterThan(50);
    expect([...dead].slice(0, 20)).toEqual([]);
  });

  it('tells search engines exactly the pages that they may show, each with the day of its content', async () => {
    const xml = readFileSync(join(dir, 'sitemap.xml'), 'utf8');
    expect(await xsdFaults(xml, 'alles.xsd')).toEqual([]);
    const all = parseXml(xml);
    const listed = all.filter(({ name }) => name === 'loc').map(({ text }) => ownPath(text)?.path);
    const own = [...pages.values()].filter(({ tree, path }) => {
      const head = elements(tree);
      const isHidden = head.some(
        ({ properties: { name, content } }) => name === 'robots' && content === 'noindex',
      );
      const canonical = head.find(({ properties }) => String(properties.rel) === 'canonical');
      return !isHidden && ownPath(String(canonical?.properties.href))?.path === path;
    });
    expect(listed).toEqual(own.map(({ path }) => path).sort());
    expect(listed.length).toBeGreaterThan(10);
    const days = all.filter(({ name }) => name === 'lastmod').map(({ text }) => text);
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter((day) => day > buildDate())).toEqual([]);
  });

  it('says to machines in the pages what the records say, at addresses that answer', () => {
    const dead: string[] = [];
    const kinds = new Set<string>();
    const nodes: Record<string, unknown>[] = [];
    const answers = (address: string, page: string) => {
      const own = ownPath(address);
      if (!own) return;
      const { path, id } = own;
      const isThere = path.endsWith('/') ? pages.has(path) : existsSync(join(dir, path));
      // Names of things are addresses that need not lead to an element.
      const isName = /^(?:website|document)$/.test(id);
      if (!isThere || (id && !isName && !ids.get(path)?.has(id))) dead.push(`${page}: ${address}`);
    };
    const walk = (value: unknown, page: string): void => {
      if (typeof value === 'string') return answers(value.replace(/\?q=\{.*$/, ''), page);
      if (typeof value !== 'object' || value === null) return;
      if ('@type' in value) {
        kinds.add(String(value['@type']));
        nodes.push(value as Record<string, unknown>);
      }
      for (const each of Object.values(value)) walk(each, page);
    };
    for (const { path, tree } of pages.values())
      for (const element of elements(tree)) {
        const { property, content, type } = element.properties;
        if (/^og:(?:image|url)$/.test(String(property))) answers(String(content), path);
        if (element.tagName !== 'script' || type !== 'application/ld+json') continue;
        const data = JSON.parse(toString(element)) as Record<string, unknown>;
        expect(data['@context']).toBe('https://schema.org');
        walk(data['@graph'], path);
      }
    expect(dead).toEqual([]);
    expect([...kinds]).toEqual(
      expect.arrayContaining(['WebSite', 'GovernmentOrganization', 'BreadcrumbList']),
    );
    const versies = read('versies');
    for (const { adres, titel, omschrijving, huidigeVersie, id } of read('documenten')) {
      const node = nodes.find((each) => each['@id'] === `${adres}#document`);
      expect(node !== undefined, id).toBe(huidigeVersie !== null);
      if (!node) continue;
      const versie = versies.find((each) => each.document === id && each.id === huidigeVersie)!;
      expect(node).toMatchObject({ name: titel, abstract: omschrijving, url: adres });
      expect(node.datePublished ?? null).toBe(versie.gepubliceerd);
      const lastmod = parseXml(readFileSync(join(dir, 'sitemap.xml'), 'utf8'));
      const at = lastmod.findIndex(({ text }) => text === adres);
      if (at >= 0) expect(lastmod[at + 1]?.text, id).toBe(node.dateModified);
    }
    for (const { adres, term, uitleg } of read('begrippen'))
      expect(nodes.filter((each) => each['@id'] === adres)).toMatchObject([
        { name: term, description: uitleg },
      ]);
    const events = nodes.filter((each) => each['@type'] === 'Event');
    for (const { '@id': id, startDate } of events) {
      const mijlpaal = read('mijlpalen').find(({ adres }) => adres === id);
      expect(startDate).toBe(mijlpaal?.datum);
      expect(startDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('says in the page of every text where it stands, as the page shows it, and what it is part of', () => {
    const texts = [...pages.values()].filter(({ html }) => html.includes('data-kind="hoofdstuk"'));
    expect(texts.length).toBeGreaterThan(3);
    const shared = new Set<boolean>();
    for (const { path, tree } of texts) {
      const all = elements(tree);
      const own = origin + base + path.slice(1);
      const said = (property: string) =>
        all.find(({ properties }) => properties.property === property)?.properties.content;
      expect(said('og:url'), path).toBe(own);
      expect(said('og:title'), path).toBeTruthy();
      shared.add(said('og:image') !== undefined);
      const script = all.find(({ properties }) => properties.type === 'application/ld+json');
      const { '@graph': graph } = JSON.parse(toString(script!)) as {
        '@graph': Record<string, unknown>[];
      };
      const about = graph.find(({ url }) => url === own && url !== origin + base);
      expect(['Chapter', 'Report', 'DigitalDocument'], path).toContain(about?.['@type']);
      if (about?.['@type'] === 'Chapter') expect(about.isPartOf, path).toBeTruthy();
      const way = graph.find((node) => node['@type'] === 'BreadcrumbList')!.itemListElement as {
        item: string;
      }[];
      const shown = all
        .filter(({ properties }) => String(properties.className).includes('kruimel'))
        .flatMap((nav) => elements({ type: 'root', children: [nav] }))
        .flatMap(({ properties: { href } }) => (typeof href === 'string' ? [origin + href] : []));
      expect(
        way.map(({ item }) => item),
        path,
      ).toEqual([...shown, own]);
    }
    // A picture tells of the text now, so an older text has none.
    expect(shared.has(true)).toBe(true);
  });

  it('has Markdown beside every page of a text', () => {
    const texts = [...pages.values()].filter(
      ({ html, path }) =>
        /class="tekst"|data-kind="document"/.test(html) && !path.startsWith('/redactie/'),
    );
    expect(texts.length).toBeGreaterThan(3);
    const bare = texts.filter(({ path }) => !existsSync(join(dir, path, 'index.md')));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });
});
