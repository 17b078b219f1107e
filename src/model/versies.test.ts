import { expect, it } from 'vitest';
import { makeDocument } from '../../tests/compare/generate.ts';
import { comparePairs } from './versies.ts';

it('compares each versie with the one before it and with the first, once', () => {
  const { versies } = makeDocument([[], [], [], []]);
  expect(comparePairs(versies).map(({ van, tot }) => `${van.id}>${tot.id}`)).toEqual([
    'v3>v4',
    'v1>v4',
    'v2>v3',
    'v1>v3',
    'v1>v2',
  ]);
  expect(comparePairs(makeDocument([[]]).versies)).toEqual([]);
});
