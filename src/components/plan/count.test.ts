import { expect, it } from 'vitest';
import { countLabel } from './count.ts';

it.each([
  [1, 'Eén kerntaak'],
  [3, 'Drie kerntaken'],
  [11, '11 kerntaken'],
])('writes %i out', (count, expected) => {
  expect(countLabel(count, 'kerntaak', 'kerntaken')).toBe(expected);
});
