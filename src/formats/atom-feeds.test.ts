import { describe, expect, it } from 'vitest';
import type { Versie } from '../model/types.ts';
import { at, find, fixtures, own } from './atom-fixtures.ts';
import { documentFeed, siteEntries, siteFeed, themaFeed } from './atom.ts';

describe('feeds', () => {
  const ids = (feed: string) => [...feed.matchAll(/<id>([^<]*)</g)].map(([, id]) => id);

  it('keep every id when the site moves to another address', async () => {
    const site = await fixtures();
    const moved = { ...site, url: 'https://elders.example/' };
    const there = (path: string) => `https://elders.example${path}`;
    expect(ids(siteFeed(moved, there))).toEqual(ids(siteFeed(site, at)));
    expect(siteFeed(moved, there)).not.toContain('veilig.example');
  });

  it('are the same for the same content, newest first', async () => {
    const site = await fixtures();
    expect(siteFeed(await fixtures(), at)).toBe(siteFeed(site, at));
    const days = siteEntries(site, at).map(({ updated }) => updated);
    expect(days).toEqual([...days].sort().reverse());
    expect(siteFeed(site, at)).toContain(`<updated>${days[0]}T00:00:00Z</updated>\n<author>`);
  });

  it('of a document hold its versies and its mijlpalen', async () => {
    const site = await fixtures();
    const feed = documentFeed(site, find(site.documenten, 'raadsbrief'), at);
    const found = ids(feed);
    expect(found[0]).toBe(`${own}/volg/documenten/raadsbrief`);
    expect(found).toContain(`${own}/mijlpalen/raadstafel-tussenstand/2025-09-18`);
    expect(found).toContain(`${own}/documenten/raadsbrief/2025-09`);
    expect(found.filter((id) => id?.includes('meerjarenbeleidsplan'))).toEqual([]);
    expect(feed).toContain('href="https://veilig.example/plan/volg/documenten/raadsbrief.xml"');
  });

  it('of a thema hold its mijlpalen and the versies that speak of it', async () => {
    const site = await fixtures();
    const thema = find(site.themas, 'weerbaarheid');
    const found = ids(themaFeed(site, thema, at));
    expect(found).toContain(`${own}/mijlpalen/herziening-plan/2026-03`);
    expect(found.filter((id) => id?.includes('/mijlpalen/vaststelling-plan'))).toEqual([]);
    const speaks = (versie: Versie) =>
      versie.hoofdstukken.some(({ themas }) => themas.includes(thema));
    for (const versie of find(site.documenten, 'meerjarenbeleidsplan').versies)
      if (speaks(versie) && versie.wijziging?.soort === 'groot')
        expect(found).toContain(`${own}/documenten/meerjarenbeleidsplan/${versie.id}`);
  });

  it('without messages date from the build', async () => {
    const site = { ...(await fixtures()), documenten: [], mijlpalen: [] };
    expect(siteFeed(site, at)).toContain('<updated>2026-11-24T00:00:00Z</updated>');
    expect(siteFeed(site, at)).not.toContain('<entry>');
  });
});
