import { describe, expect, it } from 'vitest';
import type { Place } from '../model/wijziging.ts';
import { makeComparisons } from './comparisons.ts';
import { makeDocument, type HoofdstukSpec } from '../../tests/compare/generate.ts';

const A = 'De wijkagent fietst elke ochtend door de smalle straten van de oude binnenstad.';
const B = 'Jongeren zonder diploma krijgen begeleiding van een vaste coach bij de gemeente.';
const C = 'Ondernemers melden verdachte zaken voortaan bij een nieuw digitaal loket.';
const D = 'Het hoge water bedreigt ieder voorjaar de laaggelegen kades langs de rivier.';
const B2 = B.replace('vaste', 'eigen');
const B3 = B2.replace('diploma', 'startkwalificatie');
const part = (id: string, ...alineas: string[]): HoofdstukSpec => ({ id, alineas });

const document = makeDocument([
  [part('a', A, B), part('b', C, D)],
  [part('a', A, B2), part('b', C, D)],
  [part('a', A, B2, D), part('b', C)],
  [part('a', A, B3, D), part('b', 'Niets meer dan een verwijzing.')],
]);
const at = (versie: string, id: string, number: number): Place => {
  const hoofdstuk = document.versies
    .find((v) => v.id === versie)
    ?.hoofdstukken.find((h) => h.id === id);
  const alinea = hoofdstuk?.text.blocks[number - 1];
  if (!hoofdstuk || !alinea) throw new Error(`${versie} ${id} ${number}`);
  return { hoofdstuk, alinea };
};
const comparisons = makeComparisons();
const stepsOf = (...of: Parameters<typeof at>) => comparisons.stepsOf(at(...of));

describe('the history of an alinea', () => {
  it('knows every change, and none of what stayed', () => {
    expect(stepsOf('v3', 'a', 2).map(({ path }) => path)).toEqual([
      '/plan/wijzigingen/v1/v2/a/#w2',
      '/plan/wijzigingen/v3/v4/a/#w2',
    ]);
    expect(stepsOf('v2', 'a', 2)).toEqual(stepsOf('v3', 'a', 2));
    expect(stepsOf('v4', 'a', 1)).toEqual([]);
  });

  it('follows a move', () => {
    const moved = stepsOf('v4', 'a', 3);
    expect(moved.map(({ wijziging }) => wijziging.soort)).toEqual(['verplaatst']);
    expect(stepsOf('v1', 'b', 2)).toEqual(moved);
  });
});

describe('the latest change of a hoofdstuk', () => {
  it('is the newest comparison in which it changed', () => {
    const change = (versie: string, id: string) =>
      comparisons.latestChange(at(versie, id, 1).hoofdstuk)?.wijziging.path;
    expect(change('v4', 'a')).toBe('/plan/wijzigingen/v3/v4/a/');
    expect(change('v2', 'a')).toBe('/plan/wijzigingen/v1/v2/a/');
    expect(change('v2', 'b')).toBeUndefined();
    expect(change('v3', 'b')).toBe('/plan/wijzigingen/v2/v3/b/');
  });
});
