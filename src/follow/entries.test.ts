import { describe, expect, it } from 'vitest';
import { own, at, fixtures, find, named, about, versieOf } from '../../tests/follow/fixtures.ts';
import { makeComparisons } from '../compare/comparisons.ts';
import type { Hoofdstuk, Mijlpaal } from '../model/types.ts';
import { siteEntries } from './entries.ts';
import type { Entry } from './entry.ts';

/** What the invented municipality tells, made once; a test that changes something makes its own. */
let made: Promise<Entry[]> | undefined;
const told = () => (made ??= fixtures().then((site) => siteEntries(site, makeComparisons(), at)));

describe('versies', () => {
  it('are news when first or groot, and not when klein', async () => {
    const entries = await told();
    expect(about(entries, '/documenten/meerjarenbeleidsplan/').map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        `${own}/documenten/meerjarenbeleidsplan/2023-11-ontwerp`,
        `${own}/documenten/meerjarenbeleidsplan/2024-06-13`,
        `${own}/documenten/meerjarenbeleidsplan/2026-03`,
      ]),
    );
    expect(about(entries, '/meerjarenbeleidsplan/concept')).toEqual([]);
    expect(about(entries, '/documenten/concept-kader/concept')).toHaveLength(1);
  });

  it('tell what was and what is, by which decision, and where the change can be seen', async () => {
    const { content, title, path } = named(
      await told(),
      '/documenten/meerjarenbeleidsplan/2024-06-13',
    );
    expect(title).toBe('Meerjarenbeleidsplan: Vastgesteld juni 2024 (13 juni 2024), vastgesteld');
    expect(path).toBe('/meerjarenbeleidsplan/versies/2024-06-13/');
    expect(content).toContain('<p><strong>Was:</strong> Ontwerp november 2023, ter informatie</p>');
    expect(content).toContain(
      '<p><strong>Wordt:</strong> Vastgesteld juni 2024 (13 juni 2024), vastgesteld</p>',
    );
    expect(content).toContain('Gemeenteraad: vaststelling, 13 juni 2024. Vastgesteld met 24');
    expect(content).toContain(
      'href="https://veilig.example/plan/meerjarenbeleidsplan/wijzigingen/2023-11-ontwerp/2024-06-13/"',
    );
  });
});

describe('updated', () => {
  it('is gepubliceerd, else the first day of datum or that of the source, never the build', async () => {
    const entries = await told();
    const day = (path: string) => named(entries, path).updated;
    expect(day('/documenten/meerjarenbeleidsplan/2026-03')).toBe('2026-03-19');
    expect(day('/documenten/nota-oud/2019/vervallen')).toBe('2019-01-01');
    expect(day('/documenten/concept-kader/concept')).toBe('2026-09-01');
    expect(day('/mijlpalen/rapportage-2025/2026-03')).toBe('2026-04-02');
    const later = siteEntries(await fixtures('2031-01-01'), makeComparisons(), at);
    expect(later.map(({ id, updated, content }) => [id, updated, content])).toEqual(
      entries.map(({ id, updated, content }) => [id, updated, content]),
    );
  });
});

describe('mijlpalen', () => {
  it('give one message for each new date, with before, after and source', async () => {
    const entries = await told();
    const [last, earlier, ...more] = about(entries, '/mijlpalen/rapportage-2025/');
    expect(more).toEqual([]);
    expect(last?.title).toBe('Afgerond: De voortgangsrapportage over 2025 is klaar, 2 april 2026');
    expect(last?.content).toContain('<p><strong>Was:</strong> gepland voor maart 2026</p>');
    expect(last?.content).toContain('<p><strong>Wordt:</strong> afgerond, 2 april 2026</p>');
    expect(earlier?.title).toContain('Nieuwe datum: ');
    expect(earlier?.content).toContain(
      'gepland voor februari 2026 (bron: Raadsbrief veiligheid, Brief van september 2025, alinea 4)',
    );
    expect(earlier?.content).toContain('<p><strong>Wordt:</strong> gepland voor maart 2026</p>');
  });

  it('say it when a status changed on the same date, and nothing when nothing changed', async () => {
    const entries = await told();
    const [dropped] = about(entries, '/mijlpalen/proef-slimme-cameras/');
    expect(dropped?.content).toContain('gepland voor najaar 2025');
    expect(dropped?.content).toContain('vervallen; stond op najaar 2025');
    expect(about(entries, '/mijlpalen/nieuw-plan/')).toEqual([]);
  });

  it('keep every id when a date moves again, and when it moves back', async () => {
    const site = await fixtures();
    const before = siteEntries(site, makeComparisons(), at).map(({ id }) => id);
    const moved = find(site.mijlpalen, 'vaststelling-uitvoeringsplan');
    for (const datum of ['2027-03', '2027-01-28', '2027-03']) {
      moved.eerder.push({ datum: moved.datum });
      moved.datum = datum;
    }
    const after = siteEntries(site, makeComparisons(), at).map(({ id }) => id);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after).toHaveLength(before.length + 3);
    expect(new Set(after).size).toBe(after.length);
  });

  it('tell a status in a message of its own', async () => {
    const site = await fixtures();
    const ids = siteEntries(site, makeComparisons(), at).map(({ id }) => id);
    const one = find(site.mijlpalen, 'consultatie-uitvoeringsplan');
    Object.assign(one, { status: 'vervallen' } satisfies Partial<Mijlpaal>);
    const entries = siteEntries(site, makeComparisons(), at);
    expect(entries.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(entries).toHaveLength(ids.length + 1);
    const [entry, move] = about(entries, '/mijlpalen/consultatie-uitvoeringsplan/');
    expect(entry?.title).toMatch(/^Vervallen: /);
    expect(entry?.content).toContain(
      '<strong>Was:</strong> gepland voor oktober t/m december 2026',
    );
    expect(move?.title).toMatch(/^Nieuwe datum: /);
  });

  it('never say that what is done was planned when nothing says so', async () => {
    const site = await fixtures();
    for (const mijlpaal of site.mijlpalen)
      Object.assign(mijlpaal, { status: 'afgerond', eerder: [] } satisfies Partial<Mijlpaal>);
    const entries = about(siteEntries(site, makeComparisons(), at), '/mijlpalen/');
    expect(entries).toHaveLength(site.mijlpalen.length);
    for (const { content } of entries) expect(content).not.toMatch(/Was:<\/strong> gepland/);
  });
});

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
    const site = await fixtures();
    const [part] = versieOf(site, 'meerjarenbeleidsplan', '2026-03').hoofdstukken;
    const { id, fixedPath, titel } = withErrata(part!);
    const path = `/documenten/meerjarenbeleidsplan/2026-03/errata/${id}/a2/2026-05-04`;
    const entry = named(siteEntries(site, makeComparisons(), at), path);
    expect(entry).toMatchObject({ updated: '2026-05-04', path: `${fixedPath}#a2` });
    expect(entry.title).toMatch(/^Verbetering in Meerjarenbeleidsplan, Herziening maart 2026: /);
    expect(entry.title).toContain(`${titel}, alinea 2`);
    expect(entry.content).toContain('De vastgestelde tekst zelf blijft staan');
    expect(entry.content).toContain('<strong>Was:</strong> het raad');
    expect(entry.content).toContain('<strong>Wordt:</strong> de &lt;raad&gt;');
  });

  it('keep their ids when another is added before them, and differ on one day and alinea', async () => {
    const site = await fixtures();
    const [part] = versieOf(site, 'meerjarenbeleidsplan', '2026-03').hoofdstukken;
    const list = [erratum(2, 'een'), erratum(2, 'twee')];
    withErrata(part!, list);
    const before = siteEntries(site, makeComparisons(), at).map(({ id }) => id);
    expect(new Set(before).size).toBe(before.length);
    withErrata(part!, [erratum(1, 'nul'), ...list]);
    expect(siteEntries(site, makeComparisons(), at).map(({ id }) => id)).toEqual(
      expect.arrayContaining(before),
    );
  });

  it('of a short document need no hoofdstuk', async () => {
    const site = await fixtures();
    withErrata(versieOf(site, 'raadsbrief', '2025-09').short!);
    const [entry] = about(
      siteEntries(site, makeComparisons(), at),
      '/raadsbrief/2025-09/errata/a2/2026-05-04',
    );
    expect(entry?.path).toBe('/raadsbrief/versies/2025-09/#a2');
    expect(entry?.content).toContain('<p>De tekst zelf blijft staan');
  });
});
