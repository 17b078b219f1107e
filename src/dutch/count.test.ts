import { expect, it } from 'vitest';
import { count, countLabel, enumerate } from './count.ts';

it.each([
  [1, 'Eén kerntaak'],
  [3, 'Drie kerntaken'],
  [11, '11 kerntaken'],
])('writes %i out', (count, expected) => {
  expect(countLabel(count, 'kerntaak', 'kerntaken')).toBe(expected);
});

it('has the plural of nothing and of more than one', () => {
  expect([0, 1, 2].map((n) => count(n, 'deel', 'delen'))).toEqual(['0 delen', '1 deel', '2 delen']);
});

it('enumerates as Dutch does', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(enumerate)).toEqual([
    '',
    'a',
    'a en b',
    'a, b en c',
  ]);
});
