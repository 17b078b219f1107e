import { expect, it } from 'vitest';
import { besluitSentence } from './besluit.ts';

it('begins with a capital and says when', () => {
  expect(
    besluitSentence({ orgaan: 'gemeenteraad', soort: 'vaststelling', datum: '2023-06-28' }),
  ).toBe('Gemeenteraad: vaststelling, 28 juni 2023.');
});

it('says once that the day is not known', () => {
  const besluit = { orgaan: 'College', soort: 'vaststelling' };
  expect(besluitSentence(besluit)).toBe('College: vaststelling, datum niet vermeld.');
  expect(besluitSentence({ ...besluit, omschrijving: 'De bron noemt geen dag.' })).toBe(
    'College: vaststelling.',
  );
});
