import { describe, expect, it } from 'vitest';
import type { Comparison } from '../model/comparison.ts';
import type { Place } from '../model/wijziging.ts';
import { makeComparisons } from './comparisons.ts';
import { makeDocument, type HoofdstukSpec } from '../../tests/compare/generate.ts';

const A = 'De wijkagent fietst elke ochtend door de smalle straten van de oude binnenstad.';
const B = 'Jongeren zonder diploma krijgen begeleiding van een vaste coach bij de gemeente.';
const C = 'Ondernemers melden verdachte zaken voortaan bij een nieuw digitaal loket.';
const D = 'Het hoge water bedreigt ieder voorjaar de laaggelegen kades langs de rivier.';
const E = 'Camera’s hangen alleen op plekken waar andere middelen aantoonbaar niet helpen.';

const part = (id: string, ...alineas: string[]): HoofdstukSpec => ({ id, alineas });
function compare(oud: HoofdstukSpec[], nieuw: HoofdstukSpec[]): Comparison {
  const [tot, van] = makeDocument([oud, nieuw]).versies;
  if (!van || !tot) throw new Error('two versions');
  return makeComparisons().between(van, tot);
}
const numbers = (places: Place[]) =>
  places.map(({ hoofdstuk, alinea }) => `${hoofdstuk.id}${alinea.number}`).join('+');
/** `herschreven a1>a1` for every alinea that is not the same. */
const changes = ({ hoofdstukken }: Comparison) =>
  hoofdstukken.flatMap(({ alineas }) =>
    alineas
      .filter(({ soort }) => soort !== 'gelijk')
      .map(({ soort, oud, nieuw }) => `${soort} ${numbers(oud)}>${numbers(nieuw)}`),
  );

describe('kinds of change of an alinea', () => {
  it.each<[string, HoofdstukSpec[], HoofdstukSpec[], string[]]>([
    ['none', [part('a', A, B)], [part('a', A, B)], []],
    [
      'reworded',
      [part('a', A, B)],
      [part('a', A.replace('ochtend', 'avond'), B)],
      ['herschreven a1>a1'],
    ],
    ['added', [part('a', A, B)], [part('a', A, C, B)], ['nieuw >a2']],
    ['dropped', [part('a', A, C, B)], [part('a', A, B)], ['vervallen a2>']],
    ['moved within', [part('a', A, B, C, D)], [part('a', A, C, D, B)], ['verplaatst a2>a4']],
    [
      'moved between',
      [part('a', A, B), part('b', C)],
      [part('a', A), part('b', C, B)],
      ['verplaatst a2>b2'],
    ],
    [
      'moved and reworded',
      [part('a', A, B), part('b', C)],
      [part('a', A), part('b', C, B.replace('vaste', 'eigen'))],
      ['verplaatst-herschreven a2>b2'],
    ],
    ['split', [part('a', `${A} ${B}`, C)], [part('a', A, B, C)], ['gesplitst a1>a1+a2']],
    [
      'split in three',
      [part('a', `${A} ${B} ${D}`, C)],
      [part('a', A, B, D, C)],
      ['gesplitst a1>a1+a2+a3'],
    ],
    ['joined', [part('a', A, B, C)], [part('a', `${A} ${B}`, C)], ['samengevoegd a1+a2>a1']],
    [
      'table row, figures only',
      [part('a', 'Woninginbraak aangiften 310 348 295', 'Vernieling aangiften 100 110 120')],
      [part('a', 'Woninginbraak aangiften 402 377 391', 'Vernieling aangiften 101 111 121')],
      ['herschreven a1>a1', 'herschreven a2>a2'],
    ],
    [
      'list item',
      [part('a', 'Licht', '2024', 'Groen')],
      [part('a', 'Licht', '2025', 'Groen')],
      ['herschreven a2>a2'],
    ],
    ['same text twice', [part('a', 'Ja', A, 'Ja')], [part('a', A, 'Ja')], ['vervallen a1>']],
    ['replaced', [part('a', A, E, B)], [part('a', A, D, B)], ['vervallen a2>', 'nieuw >a2']],
  ])('%s', (_name, oud, nieuw, expected) => {
    expect(changes(compare(oud, nieuw)).toSorted()).toEqual(expected.toSorted());
  });

  it('tell the part that was left where an alinea went', () => {
    const { hoofdstukken } = compare(
      [part('a', A, B), part('b', C)],
      [part('a', A), part('b', C, B)],
    );
    expect(hoofdstukken[0]?.soort).toBe('gewijzigd');
    expect(
      hoofdstukken[0]?.departed.map(({ naar, wijziging }) => naar.path + wijziging.id),
    ).toEqual(['/plan/wijzigingen/v1/v2/b/w2']);
  });
});
