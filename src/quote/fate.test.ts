import { describe, expect, it } from 'vitest';
import { makeDocument, type HoofdstukSpec } from '../../tests/compare/generate.ts';
import { makeComparisons } from '../compare/comparisons.ts';
import { loadInvented } from '../../tests/parse-once.ts';
import type { AlineaFate } from './forms.ts';
import { fatesOf, fatesPath } from './fate.ts';

const { site } = await loadInvented();
const document = site?.documenten.find(({ id }) => id === 'meerjarenbeleidsplan');
const part = (versie: string, slugs: string) =>
  document?.versies
    .find(({ id }) => id === versie)
    ?.hoofdstukken.find((hoofdstuk) => hoofdstuk.slugs === slugs);
const lotIn = (versie: string, slugs: string) => {
  const hoofdstuk = part(versie, slugs);
  return hoofdstuk ? fatesOf(hoofdstuk, makeComparisons(), (path) => `/plan${path}`) : undefined;
};

describe('fatesOf', () => {
  it('names the file after document, versie and deel', () => {
    const hoofdstuk = part('2024-06-13', 'inleiding');
    expect(hoofdstuk && fatesPath(hoofdstuk)).toBe(
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
      (hoofdstuk) => fatesOf(hoofdstuk, makeComparisons(), (path) => path).lot,
    );
    const changed = lots?.filter(({ soort }) => soort === 'herschreven') ?? [];
    expect(changed.length).toBeGreaterThan(0);
    for (const { verschil } of changed) expect(verschil).toContain('/wijzigingen/2026-03/concept/');
  });
});

describe('what the current version has of an alinea', () => {
  const A = 'De wijkagent fietst elke ochtend door de smalle straten van de oude binnenstad.';
  const B = 'Jongeren zonder diploma krijgen begeleiding van een vaste coach bij de gemeente.';
  const C = 'Ondernemers melden verdachte zaken voortaan bij een nieuw digitaal loket.';
  const D = 'Het hoge water bedreigt ieder voorjaar de laaggelegen kades langs de rivier.';
  const B2 = B.replace('vaste', 'eigen');
  const B3 = B2.replace('diploma', 'startkwalificatie');
  const of = (id: string, ...alineas: string[]): HoofdstukSpec => ({ id, alineas });
  const made = makeDocument([
    [of('a', A, B), of('b', C, D)],
    [of('a', A, B2), of('b', C, D)],
    [of('a', A, B2, D), of('b', C)],
    [of('a', A, B3, D), of('b', 'Niets meer dan een verwijzing.')],
  ]);
  const own = (versie: string, id: string, number: number) => {
    const hoofdstuk = made.versies
      .find((each) => each.id === versie)
      ?.hoofdstukken.find((each) => each.id === id);
    return hoofdstuk && fatesOf(hoofdstuk, makeComparisons(), (path) => path).lot[number - 1];
  };

  it.each<[string, string, number, Partial<AlineaFate>]>([
    ['v1', 'a', 1, { soort: 'gelijk', rest: 'deel', nu: 'a/#a1', verschil: 'v1/v4/a/' }],
    ['v1', 'a', 2, { soort: 'herschreven', nu: 'a/#a2', verschil: 'v1/v4/a/#w2' }],
    ['v2', 'a', 2, { soort: 'herschreven', nu: 'a/#a2', verschil: 'v2/v4/a/#w2' }],
    ['v2', 'b', 2, { soort: 'verplaatst', nu: 'a/#a3', verschil: 'v2/v4/a/#w3' }],
    ['v2', 'b', 1, { soort: 'vervallen', verschil: 'v2/v4/b/#w1' }],
    ['v4', 'a', 1, { soort: 'gelijk', nu: 'a/#a1' }],
  ])('is the same, reworded, moved or gone, with the way there: %s %s%i', (...row) => {
    const [versie, id, number, { nu, verschil, ...rest }] = row;
    expect(own(versie, id, number)).toEqual({
      ...rest,
      ...(nu && { nu: `/plan/versies/v4/${nu}` }),
      ...(verschil && { verschil: `/plan/wijzigingen/${verschil}` }),
    });
  });

  it('is not there yet for what only a concept has', () => {
    const draft = makeDocument([[of('a', A)], [of('a', A, D)]]);
    const [concept, current] = draft.versies;
    if (!concept || !current) throw new Error('two versions');
    Object.assign(draft, { current });
    Object.assign(concept, { status: 'concept' });
    const lots = concept.hoofdstukken.flatMap(
      (each) => fatesOf(each, makeComparisons(), (path) => path).lot,
    );
    expect(lots.map(({ soort }) => soort)).toEqual(['gelijk', 'nog-niet']);
  });
});
