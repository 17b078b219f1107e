import { describe, expect, it } from 'vitest';
import { loadSite } from '../check/load.ts';
import { lotOf, lotPath } from './lot.ts';

const { site } = await loadSite('tests/fixtures/content');
const document = site?.documenten.find(({ id }) => id === 'meerjarenbeleidsplan');
const part = (versie: string, slugs: string) =>
  document?.versies
    .find(({ id }) => id === versie)
    ?.hoofdstukken.find((hoofdstuk) => hoofdstuk.slugs === slugs);
const lotIn = (versie: string, slugs: string) => {
  const hoofdstuk = part(versie, slugs);
  return hoofdstuk ? lotOf(hoofdstuk, (path) => `/plan${path}`) : undefined;
};

describe('lotOf', () => {
  it('names the file after document, versie and deel', () => {
    const hoofdstuk = part('2024-06-13', 'inleiding');
    expect(hoofdstuk && lotPath(hoofdstuk)).toBe(
      '/citaat/lot/meerjarenbeleidsplan/2024-06-13/inleiding.json',
    );
  });

  it('tells of each alinea what became of it, with the way there', () => {
    const form = lotIn('2024-06-13', 'inleiding');
    expect(form?.versie).toBe('Herziening maart 2026');
    expect(form?.lot).toHaveLength(part('2024-06-13', 'inleiding')?.text.alineas.length ?? -1);
    expect(form?.lot[0]).toEqual({
      soort: 'herschreven',
      nu: '/plan/meerjarenbeleidsplan/inleiding/#a1',
      verschil: expect.stringMatching(
        /^\/plan\/meerjarenbeleidsplan\/wijzigingen\/2024-06-13\/2026-03\/inleiding\/#w\d+$/,
      ) as string,
    });
    expect(form?.lot.some(({ soort }) => soort === 'gelijk')).toBe(true);
  });

  it('sends what moved or was dropped to where that is shown', () => {
    const moved = lotIn('2024-06-13', 'veiligheidsbeeld/jeugd')?.lot ?? [];
    expect(moved.length).toBeGreaterThan(0);
    const dropped = lotIn('2024-06-13', 'aanpak/cameratoezicht')?.lot ?? [];
    const gone = dropped.filter(({ soort }) => soort === 'vervallen');
    expect(gone.length).toBeGreaterThan(0);
    for (const { nu, verschil } of gone) {
      expect(nu).toBeUndefined();
      expect(verschil).toContain('/wijzigingen/');
    }
  });

  it('shows the change of a concept in the comparison that leads to it', () => {
    const lots = part('concept', 'inleiding')?.versie.hoofdstukken.flatMap(
      (hoofdstuk) => lotOf(hoofdstuk, (path) => path).lot,
    );
    const changed = lots?.filter(({ soort }) => soort === 'herschreven') ?? [];
    expect(changed.length).toBeGreaterThan(0);
    for (const { verschil } of changed) expect(verschil).toContain('/wijzigingen/2026-03/concept/');
  });
});
