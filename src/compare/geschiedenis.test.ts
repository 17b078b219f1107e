import { describe, expect, it } from 'vitest';
import type { Plaats } from '../model/wijziging.ts';
import { makeDocument, type PartSpec } from '../../tests/compare/generate.ts';
import { alineaGeschiedenis, latestChange } from './geschiedenis.ts';

const A = 'De wijkagent fietst elke ochtend door de smalle straten van de oude binnenstad.';
const B = 'Jongeren zonder diploma krijgen begeleiding van een vaste coach bij de gemeente.';
const C = 'Ondernemers melden verdachte zaken voortaan bij een nieuw digitaal loket.';
const D = 'Het hoge water bedreigt ieder voorjaar de laaggelegen kades langs de rivier.';
const B2 = B.replace('vaste', 'eigen');
const B3 = B2.replace('diploma', 'startkwalificatie');
const part = (id: string, ...alineas: string[]): PartSpec => ({ id, alineas });

const document = makeDocument([
  [part('a', A, B), part('b', C, D)],
  [part('a', A, B2), part('b', C, D)],
  [part('a', A, B2, D), part('b', C)],
  [part('a', A, B3, D), part('b', 'Niets meer dan een verwijzing.')],
]);
const at = (versie: string, id: string, number: number): Plaats => {
  const hoofdstuk = document.versies
    .find((v) => v.id === versie)
    ?.hoofdstukken.find((h) => h.id === id);
  const alinea = hoofdstuk?.text.alineas[number - 1];
  if (!hoofdstuk || !alinea) throw new Error(`${versie} ${id} ${number}`);
  return { hoofdstuk, alinea };
};
const ids = (versies: { id: string }[]) => versies.map(({ id }) => id).join(' ');

describe('the history of an alinea', () => {
  it('knows since when the text is as it is, and every change', () => {
    const own = alineaGeschiedenis(at('v3', 'a', 2));
    expect([own.sinds.id, ids(own.versies)]).toEqual(['v2', 'v2 v3']);
    expect(own.stappen.map(({ path }) => path)).toEqual([
      '/plan/wijzigingen/v1/v2/a/#w2',
      '/plan/wijzigingen/v3/v4/a/#w2',
    ]);
    const same = alineaGeschiedenis(at('v4', 'a', 1));
    expect([same.sinds.id, ids(same.versies), same.stappen.length]).toEqual([
      'v1',
      'v1 v2 v3 v4',
      0,
    ]);
  });

  it('takes a move for the same text', () => {
    const own = alineaGeschiedenis(at('v4', 'a', 3));
    expect([own.sinds.id, ids(own.versies)]).toEqual(['v1', 'v1 v2 v3 v4']);
    expect(own.stappen.map(({ wijziging }) => wijziging.soort)).toEqual(['verplaatst']);
    expect(alineaGeschiedenis(at('v1', 'b', 2))).toEqual(own);
  });
});

describe('the latest change of a hoofdstuk', () => {
  it('is the newest comparison in which it changed', () => {
    const change = (versie: string, id: string) =>
      latestChange(at(versie, id, 1).hoofdstuk)?.wijziging.path;
    expect(change('v4', 'a')).toBe('/plan/wijzigingen/v3/v4/a/');
    expect(change('v2', 'a')).toBe('/plan/wijzigingen/v1/v2/a/');
    expect(change('v2', 'b')).toBeUndefined();
    expect(change('v3', 'b')).toBe('/plan/wijzigingen/v2/v3/b/');
  });
});
