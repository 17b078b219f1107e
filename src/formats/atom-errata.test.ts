import { describe, expect, it } from 'vitest';
import type { Hoofdstuk } from '../model/types.ts';
import { about, at, freshFixtures, named, versieOf } from './atom-fixtures.ts';
import { siteEntries } from './atom.ts';

describe('errata', () => {
  const erratum = (alinea: number, was: string) => ({
    alinea,
    datum: '2026-05-04',
    was,
    wordt: 'de <raad>',
    reden: 'Een tikfout.',
  });
  const withErrata = (hoofdstuk: Hoofdstuk, list = [erratum(2, 'het raad')]) => {
    hoofdstuk.errata = list;
    return hoofdstuk;
  };

  it('say what was wrong, where and since when', async () => {
    const site = await freshFixtures();
    const [part] = versieOf(site, 'meerjarenbeleidsplan', '2026-03').hoofdstukken;
    const { id, fixedPath, titel } = withErrata(part!);
    const path = `/documenten/meerjarenbeleidsplan/2026-03/errata/${id}/a2/2026-05-04`;
    const entry = named(siteEntries(site, at), path);
    expect(entry).toMatchObject({ updated: '2026-05-04', path: `${fixedPath}#a2` });
    expect(entry.title).toMatch(/^Verbetering in Meerjarenbeleidsplan, Herziening maart 2026: /);
    expect(entry.title).toContain(`${titel}, alinea 2`);
    expect(entry.content).toContain('<strong>Was:</strong> het raad');
    expect(entry.content).toContain('<strong>Wordt:</strong> de &lt;raad&gt;');
  });

  it('keep their ids when another is added before them, and differ on one day and alinea', async () => {
    const site = await freshFixtures();
    const [part] = versieOf(site, 'meerjarenbeleidsplan', '2026-03').hoofdstukken;
    const list = [erratum(2, 'een'), erratum(2, 'twee')];
    withErrata(part!, list);
    const before = siteEntries(site, at).map(({ id }) => id);
    expect(new Set(before).size).toBe(before.length);
    withErrata(part!, [erratum(1, 'nul'), ...list]);
    expect(siteEntries(site, at).map(({ id }) => id)).toEqual(expect.arrayContaining(before));
  });

  it('of a short document need no hoofdstuk', async () => {
    const site = await freshFixtures();
    withErrata(versieOf(site, 'raadsbrief', '2025-09').short!);
    const [entry] = about(siteEntries(site, at), '/raadsbrief/2025-09/errata/a2/2026-05-04');
    expect(entry?.path).toBe('/raadsbrief/versies/2025-09/#a2');
  });
});
