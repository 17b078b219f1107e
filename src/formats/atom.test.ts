import { describe, expect, it } from 'vitest';
import { own, at, fixtures, find } from '../../tests/follow/fixtures.ts';
import { makeComparisons } from '../compare/comparisons.ts';
import { siteEntries } from '../follow/entries.ts';
import type { Versie } from '../model/types.ts';
import { documentFeed, siteFeed, themaFeed } from './atom.ts';

describe('feeds', () => {
  const ids = (feed: string) => [...feed.matchAll(/<id>([^<]*)</g)].map(([, id]) => id);

  it('keep every id when the site moves to another address', async () => {
    const site = await fixtures();
    const moved = { ...site, url: 'https://elders.example/' };
    const there = (path: string) => `https://elders.example${path}`;
    expect(ids(siteFeed(moved, makeComparisons(), there))).toEqual(
      ids(siteFeed(site, makeComparisons(), at)),
    );
    expect(siteFeed(moved, makeComparisons(), there)).not.toContain('veilig.example');
  });

  it('are the same for the same content, newest first', async () => {
    const site = await fixtures();
    expect(siteFeed(await fixtures(), makeComparisons(), at)).toBe(
      siteFeed(site, makeComparisons(), at),
    );
    const days = siteEntries(site, makeComparisons(), at).map(({ updated }) => updated);
    expect(days).toEqual([...days].sort().reverse());
    expect(siteFeed(site, makeComparisons(), at)).toContain(
      `<updated>${days[0]}T00:00:00Z</updated>\n<author>`,
    );
  });

  it('of a document hold its versies and its mijlpalen', async () => {
    const site = await fixtures();
    const feed = documentFeed(site, find(site.documenten, 'raadsbrief'), makeComparisons(), at);
    const found = ids(feed);
    expect(found[0]).toBe(`${own}/volg/documenten/raadsbrief`);
    expect(found).toContain(`${own}/mijlpalen/raadstafel-tussenstand/2025-09-18/vervallen`);
    expect(found).toContain(`${own}/documenten/raadsbrief/2025-09`);
    expect(found.filter((id) => id?.includes('meerjarenbeleidsplan'))).toEqual([]);
    expect(feed).toContain('href="https://veilig.example/plan/volg/documenten/raadsbrief.xml"');
  });

  it('of a thema hold its mijlpalen and the versies that speak of it', async () => {
    const site = await fixtures();
    const thema = find(site.themas, 'weerbaarheid');
    const found = ids(themaFeed(site, thema, makeComparisons(), at));
    expect(found).toContain(`${own}/mijlpalen/herziening-plan/2026-03/afgerond`);
    expect(found.filter((id) => id?.includes('/mijlpalen/vaststelling-plan'))).toEqual([]);
    const speaks = (versie: Versie) =>
      versie.hoofdstukken.some(({ themas }) => themas.includes(thema));
    for (const versie of find(site.documenten, 'meerjarenbeleidsplan').versies)
      if (speaks(versie) && versie.wijziging?.soort === 'groot')
        expect(found).toContain(`${own}/documenten/meerjarenbeleidsplan/${versie.id}`);
  });

  it('without messages never changed', async () => {
    const site = { ...(await fixtures()), documenten: [], mijlpalen: [] };
    expect(siteFeed(site, makeComparisons(), at)).toContain(
      '<updated>1970-01-01T00:00:00Z</updated>',
    );
    expect(siteFeed(site, makeComparisons(), at)).not.toContain('<entry>');
  });
});
