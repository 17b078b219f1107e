import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../tests/compare/generate.ts';
import { makeComparisons } from '../compare/comparisons.ts';
import { countKinds, KINDS, kindsOf } from './kinds.ts';
import { pageSummaryOf, summaryOf } from './kind-words.ts';
import type { AlineaWijziging } from './wijziging.ts';

const LONG = 'De wijkagent fietst elke ochtend door de smalle straten van de oude binnenstad.';
const REST = 'Ondernemers melden verdachte zaken voortaan bij een nieuw digitaal loket.';
const { versies } = makeDocument([
  [
    { id: 'a', titel: 'Oud', alineas: [LONG, REST] },
    { id: 'b', alineas: ['Blijft.'] },
    { id: 'c', alineas: ['Gaat weg, dit hele deel.'] },
  ],
  [
    { id: 'a', titel: 'Nieuw', alineas: [REST.replace('nieuw', 'ander')] },
    { id: 'b', alineas: ['Blijft.', LONG] },
  ],
]);
const comparison = makeComparisons().between(versies[1]!, versies[0]!);

describe('the changes of a comparison', () => {
  it('are numbered on over its parts: place, blocks and fields, each with an address of its own', () => {
    const lines = comparison.wijzigingen.map(({ number, path, kinds, of }) =>
      [number, path.replace('/plan/wijzigingen/v1/v2/', ''), kinds.join('+')]
        .concat(typeof of === 'string' ? of : 'key' in of ? of.key : of.soort)
        .join(' '),
    );
    expect(lines).toEqual([
      '1 a/#w1 tekst herschreven',
      '2 a/#w2 tekst titel',
      '3 b/#w2 opbouw verplaatst',
      '4 c/#w2 opbouw plaats',
      '5 c/#w1 tekst vervallen',
    ]);
  });

  it('are told in a sentence, of all parts and of one', () => {
    const { wijzigingen } = comparison;
    expect(summaryOf(wijzigingen)).toBe(
      '5 wijzigingen in 3 delen: 3 in de tekst en 2 in de opbouw.',
    );
    expect(pageSummaryOf(wijzigingen.slice(0, 2), 5)).toBe(
      'Wijziging 1 tot en met 2 van 5: 2 in de tekst.',
    );
    expect(pageSummaryOf(wijzigingen.slice(2, 3), 5)).toBe('Wijziging 3 van 5: 1 in de opbouw.');
    expect([summaryOf([]), pageSummaryOf([], 5)]).toEqual(['', '']);
  });
});

describe('the kinds of a change', () => {
  const change = (part: Partial<AlineaWijziging>): AlineaWijziging => ({
    id: 'w1',
    soort: 'anders',
    oud: [],
    nieuw: [],
    segments: [{ soort: 'gelijk', text: 'a' }],
    aspects: [],
    ...part,
  });
  const aspect = (name: (typeof KINDS)[number] | 'teken') =>
    ({ aspect: name, oud: [], nieuw: [] }) as AlineaWijziging['aspects'][number];

  it.each<[string, Partial<AlineaWijziging>, string[]]>([
    ['words', { soort: 'herschreven', segments: [{ soort: 'oud', text: 'a' }] }, ['tekst']],
    ['a sign that looks the same', { aspects: [aspect('teken')] }, ['tekst']],
    [
      'form and a link',
      { aspects: [aspect('verwijzing'), aspect('opmaak')] },
      ['opmaak', 'verwijzing'],
    ],
    ['a move', { soort: 'verplaatst' }, ['opbouw']],
    [
      'a move with other words',
      { soort: 'verplaatst-herschreven', segments: [{ soort: 'nieuw', text: 'b' }] },
      ['tekst', 'opbouw'],
    ],
    [
      'a split without other words',
      {
        soort: 'gesplitst',
        segments: [
          { soort: 'oud', text: ' ' },
          { soort: 'nieuw', text: '\n' },
        ],
      },
      ['opbouw'],
    ],
    [
      'a space between words',
      { soort: 'herschreven', segments: [{ soort: 'nieuw', text: ' ' }] },
      ['tekst'],
    ],
    ['cells that end elsewhere', {}, ['opbouw']],
  ])('of %s', (_, part, kinds) => {
    expect(kindsOf(change(part))).toEqual(kinds);
  });

  it('count what is of two kinds in both, in the order of the kinds', () => {
    expect(countKinds([{ kinds: ['tekst', 'opbouw'] }, { kinds: ['opbouw'] }])).toEqual([
      ['tekst', 1],
      ['opbouw', 2],
    ]);
  });
});
