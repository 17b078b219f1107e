import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseXml } from '../data/parse-xml.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSite } from '../../src/check/load.ts';
import { textFileOf } from '../../src/data/text-file.ts';
import { wooFiles, type WooFiles } from '../../src/data/woo/files.ts';
import { dayMoment } from '../../src/data/woo/moment.ts';
import type { Site } from '../../src/model/types.ts';
import { valueAt, type TooiList } from '../../src/schema/tooi.ts';
import { xsdFaults } from '../data/xsd.ts';
import { writeFolder } from '../vijandig/folder.ts';
import { hostileWords } from '../vijandig/words.ts';

const ORIGIN = 'https://a.example';
const absolute = (path: string) => ORIGIN + path;
const hostile = mkdtempSync(join(tmpdir(), 'd-woo-'));
afterAll(() => rmSync(hostile, { recursive: true }));

/** A site that feeds the Woo index, with every document in it. */
async function feeding(folder: string): Promise<Site> {
  const { site } = await loadSite(folder);
  if (!site) throw new Error('no site');
  site.woo = 'ja';
  site.organisatieUri = 'https://identifier.overheid.nl/tooi/id/gemeente/gm0363';
  site.documenten.forEach((document, i) => {
    const categorieen = [
      'vergaderstukken decentrale overheden',
      'inspanningsverplichting art 3.1 Woo',
    ];
    document.woo = {
      categorieen: (i % 2 ? categorieen.toReversed() : categorieen) as never,
      soorten: ['vergaderstuk'] as never,
      kenmerken: [`KENMERK <&"' ${i}`],
      ...(i % 2 && { handelingen: [{ soort: 'ontvangst' as never, datum: '2024-05-06' }] }),
    };
  });
  return site;
}
const built = (path: string) => existsSync(join('.build/fixtures', path));

describe.each(['tests/fixtures/content', hostile])(
  'the sitemaps for the Woo index of %s',
  (folder) => {
    let site: Site;
    let woo: WooFiles;
    beforeAll(async () => {
      if (folder === hostile) writeFolder(hostile, hostileWords());
      site = await feeding(folder);
      woo = wooFiles(site, absolute, (versie) => textFileOf(versie, built));
    });

    it('are named as the harvester reads them, and only when switched on', () => {
      expect([...woo.files.keys()].sort()).toEqual([
        '/sitemaps/sitemap-infocat008-1.xml',
        '/sitemaps/sitemap-infocat018-1.xml',
        '/sitemaps/sitemapindex-diwoo-infocat008.xml',
        '/sitemaps/sitemapindex-diwoo-infocat018.xml',
      ]);
      expect(woo.indexes).toEqual(
        ['008', '018'].map((number) => `/sitemaps/sitemapindex-diwoo-infocat${number}.xml`),
      );
      for (const off of ['nee', undefined] as const)
        expect(
          wooFiles({ ...site, woo: off }, absolute, (each) => textFileOf(each, built)).files.size,
        ).toBe(0);
    });

    it('are what the schemas of KOOP and sitemaps.org ask for', async () => {
      for (const [path, xml] of woo.files)
        expect(
          await xsdFaults(xml, path.includes('index') ? 'siteindex.xsd' : 'alles.xsd'),
          path,
        ).toEqual([]);
      const first = [...woo.files.values()].find((xml) => xml.includes('diwoo:DiWoo')) ?? '';
      // They can fail: another category, and no handling.
      expect(
        await xsdFaults(first.replaceAll(/c_(?:db4862c3|816e508d)/g, 'c_00000000'), 'alles.xsd'),
      ).not.toEqual([]);
      const without = first.replace(
        /<diwoo:documenthandelingen>[^]*?<\/diwoo:documenthandelingen>/,
        '',
      );
      expect(without).not.toBe(first);
      expect(await xsdFaults(without, 'alles.xsd')).not.toEqual([]);
    });

    it('have every label as its list has it, which the schema does not ask', () => {
      const lists: Record<string, TooiList> = {
        publisher: 'gemeenten',
        verantwoordelijke: 'gemeenten',
        informatiecategorie: 'informatiecategorieen',
        documentsoort: 'documentsoorten',
        thema: 'themas',
        soortHandeling: 'documenthandelingen',
        language: 'talen',
        format: 'bestandsformaten',
      };
      let count = 0;
      for (const xml of woo.files.values())
        for (const { name, attributes, text } of parseXml(xml)) {
          const list = lists[name.replace('diwoo:', '')];
          if (!list) continue;
          count += 1;
          expect(valueAt(list, attributes.resource ?? '')?.label, name).toBe(text);
        }
      expect(count).toBeGreaterThan(5);
    });

    it('name every text that is no concept once, and each in one file', () => {
      const locs = [...woo.files]
        .filter(([path]) => !path.includes('index'))
        .flatMap(([, xml]) => parseXml(xml))
        .filter(({ name }) => name === 'loc')
        .map(({ text }) => text);
      expect(new Set(locs).size).toBe(locs.length);
      expect(locs.length).toBe(
        site.documenten
          .flatMap(({ versies }) => versies)
          .filter(({ status }) => status !== 'concept').length,
      );
      for (const loc of locs) expect(loc).toMatch(/^https:.*\.(?:html|pdf)$/);
      if (folder !== hostile)
        for (const loc of locs) expect(built(loc.slice(ORIGIN.length)), loc).toBe(true);
    });

    it('hold the words of the content as they are', () => {
      const titles = [...woo.files.values()]
        .flatMap((xml) => parseXml(xml))
        .filter(({ name }) => name === 'diwoo:officieleTitel')
        .map(({ text }) => text);
      expect(titles.length).toBeGreaterThan(0);
      const known = new Set(site.documenten.map(({ titel }) => titel.replace(/\r/g, '\n')));
      for (const title of titles) expect(known).toContain(title);
    });

    it('are found through robots.txt when they are there', () => {
      const text = readFileSync('.build/fixtures/robots.txt', 'utf8');
      expect(text).toMatch(/^Sitemap: https:\/\/\S+\/sitemap\.xml$/m);
      expect(text).not.toContain('diwoo');
    });
  },
);

it.each([
  ['2024-01-01', '2024-01-01T00:00:00+01:00'],
  ['2024-06-13', '2024-06-13T00:00:00+02:00'],
  ['2024-03-31', '2024-03-31T00:00:00+01:00'],
  ['2024-10-27', '2024-10-27T00:00:00+02:00'],
  ['1930-06-01', '1930-06-01T00:00:00+01:00'],
])('begins %s in the Netherlands', (day, moment) => expect(dayMoment(day)).toBe(moment));
