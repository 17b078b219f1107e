import { expect, it } from 'vitest';
import { makeDocument } from '../../tests/compare/generate.ts';
import { makeComparisons } from './comparisons.ts';

const LONG = 'De wijkagent fietst elke ochtend door de smalle straten van de oude binnenstad.';
const REST = 'Ondernemers melden verdachte zaken voortaan bij een nieuw digitaal loket.';

/** What is told of texts of two parts, a line each. */
function told(oud: [string[], string[]], nieuw: [string[], string[]]): string[] {
  const parts = ([a, b]: [string[], string[]]) => [
    { id: 'a', alineas: a },
    { id: 'b', alineas: b },
  ];
  const { versies } = makeDocument([parts(oud), parts(nieuw)]);
  const [tot, van] = versies;
  return makeComparisons()
    .between(van!, tot!)
    .hoofdstukken.flatMap(({ id, alineas }) =>
      alineas
        .filter(({ soort }) => soort !== 'gelijk')
        .map(
          ({ soort, segments }) => `${id} ${soort} ${segments.map(({ text }) => text).join('')}`,
        ),
    );
}

it('tells a move of long words that stand once in both texts', () => {
  expect(told([[LONG, REST], []], [[REST], [LONG]])).toEqual([`b verplaatst ${LONG}`]);
});

it.each([
  ['short', 'Na vier jaar.'],
  ['one word', 'Vervallen'],
])('tells no move of words that are %s', (_, words) => {
  expect(told([[words, REST], []], [[REST], [words]]).sort()).toEqual([
    `a vervallen ${words}`,
    `b nieuw ${words}`,
  ]);
});

it('tells no move of words that stand more than once', () => {
  const lines = told([[LONG, REST, LONG], []], [[REST], [LONG, LONG]]);
  expect(lines.map((line) => line.split(' ', 2).join(' ')).sort()).toEqual([
    'a vervallen',
    'a vervallen',
    'b nieuw',
    'b nieuw',
  ]);
});
