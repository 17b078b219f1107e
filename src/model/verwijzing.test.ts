import { expect, test } from 'vitest';
import { numberIn, targetsOf } from './verwijzing.ts';
import type { Versie } from './types.ts';

const part = (id: string, nummer?: string) => ({ id, slugs: id, nummer });
const versie = (...hoofdstukken: ReturnType<typeof part>[]) =>
  ({ hoofdstukken }) as unknown as Versie;
const ids = (of: Versie, naar: string) => targetsOf(of, naar).map(({ id }) => id);

test('a number leads to its part before an identity does, and to all that have it', () => {
  const of = versie(part('a', '2'), part('2', '3'), part('a/b', '2.1'), part('c', '2.1'));
  expect(ids(of, '2')).toEqual(['a']);
  expect(ids(of, '2.1')).toEqual(['a/b', 'c']);
  expect(ids(of, 'a/b')).toEqual(['a/b']);
  expect(ids(of, '2.10')).toEqual([]);
});

test('the text of a short document is no part', () =>
  expect(ids(versie(part('')), '')).toEqual([]));

test.each([
  ['paragraaf 3.2', '3.2'],
  ['zie hoofdstuk 4, onder a', '4'],
  ['3.2 en 3.3', undefined],
  ['het doel', undefined],
  ['€ 2,5 miljoen', undefined],
  ['artikel 12a', undefined],
])('the number in “%s”', (words, number) => expect(numberIn(words)).toBe(number));
