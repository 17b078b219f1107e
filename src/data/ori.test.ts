import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oriFaults } from '../../tests/data/ori.ts';
import { writeFolder } from '../../tests/vijandig/folder.ts';
import { hostileWords } from '../../tests/vijandig/words.ts';
import { loadSite } from '../check/load.ts';
import type { Site } from '../model/types.ts';
import { oriFile } from './ori.ts';

const hostile = mkdtempSync(join(tmpdir(), 'd-ori-'));
afterAll(() => rmSync(hostile, { recursive: true }));

type Informatieobject = Record<string, unknown> & {
  url: string;
  vervangt: string[];
  vervangenDoor: string[];
};
async function siteOf(folder: string): Promise<Site> {
  if (folder === hostile) writeFolder(folder, hostileWords());
  const { site } = await loadSite(folder);
  if (!site) throw new Error('no site');
  return site;
}
function read(site: Site): { results: Informatieobject[] } {
  const fileOf = () => ({ path: '/a.pdf', type: 'application/pdf' });
  const text = oriFile(site, (path) => `https://a.example${path}`, fileOf);
  return JSON.parse(text) as { results: Informatieobject[] };
}

describe.each(['tests/fixtures/content', 'tests/fixtures/klein', hostile])(
  'informatieobjecten of %s',
  (folder) => {
    let page: { results: Informatieobject[] };
    beforeAll(async () => void (page = read(await siteOf(folder))));

    it('are what the API of VNG says they are', () => {
      expect(page.results.length).toBeGreaterThan(0);
      expect(oriFaults(page)).toEqual([]);
      // It can fail.
      expect(oriFaults({ results: [{ ...page.results[0], titel: 'x'.repeat(201) }] })).toHaveLength(
        1,
      );
      expect(oriFaults({ results: [{}] })).toHaveLength(3);
    });

    it('say in both directions what came in place of what', () => {
      const { results } = page;
      const at = new Map(results.map((each) => [each.url, each]));
      for (const { url, vervangt, vervangenDoor } of results) {
        for (const other of vervangt) expect(at.get(other)?.vervangenDoor).toContain(url);
        for (const other of vervangenDoor) expect(at.get(other)?.vervangt).toContain(url);
      }
    });
  },
);

describe('an informatieobject', () => {
  const one = (change: (site: Site) => void) =>
    siteOf('tests/fixtures/klein').then((site) => {
      change(site);
      const page = read(site);
      expect(oriFaults(page)).toEqual([]);
      return page.results[0]!;
    });
  const first = ({ documenten }: Site) =>
    documenten.find(({ versies }) => versies.some(({ status }) => status !== 'concept'))!;

  it.each([
    ['gemeente', 'gm0363'],
    ['provincie', 'pv27'],
    ['waterschap', 'ws0155'],
  ])('names a %s by its code', async (kind, code) => {
    const { organisatie } = await one((site) => {
      site.organisatieUri = `https://identifier.overheid.nl/tooi/id/${kind}/${code}`;
      site.organisatie = 'Naam';
    });
    expect(organisatie).toEqual({ [kind]: code, naam: 'Naam' });
  });

  it('says of an organisation without a code who it is, in a place of ours', async () => {
    const { organisatie, uitgever } = await one((site) => {
      site.organisatieUri = 'https://a.example/wij';
      site.organisatie = 'Naam';
    });
    expect(organisatie).toBeUndefined();
    expect(uitgever).toEqual({ naam: 'Naam', uri: 'https://a.example/wij' });
  });

  it('gives the code of the first category of the Woo, and the type that the API has a word for', async () => {
    const result = await one((site) => {
      first(site).woo = { categorieen: ['vergaderstukken decentrale overheden'] };
      first(site).soort = 'raadsmededeling';
    });
    expect(result).toMatchObject({
      wooInformatiecategorie: 'c_db4862c3',
      informatieobjecttype: 'mededeling',
    });
  });

  it.each([
    ['x'.repeat(200), 'kort', 'x'.repeat(200)],
    ['x'.repeat(201), 'kort', 'kort'],
    ['x'.repeat(201), '🌳'.repeat(201), `${'🌳'.repeat(199)}…`],
  ])('keeps to the length of a title: %s', async (titel, korteTitel, expected) => {
    const result = await one((site) => Object.assign(first(site), { titel, korteTitel }));
    expect(result).toMatchObject({ titel: expected, volledigeTitel: titel });
  });
});
