import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, wordsOf } from './words.ts';

it.each([
  ['Café', 'cafe'],
  ['COÖRDINATIE', 'coordinatie'],
  ['Foto’s', 'fotos'],
  ["foto's", 'fotos'],
  ['ﬁets', 'fiets'],
  ['24', '24'],
])('folds %s', (word, folded) => {
  expect(fold(word)).toBe(folded);
});

it('parts words at hyphens and slashes, not at ampersands and apostrophes', () => {
  const texts = wordsOf('P&C-cyclus en/of foto’s, 2 á 3.').map(({ text }) => text);
  expect(texts).toEqual(['P&C', 'cyclus', 'en', 'of', 'foto’s', '2', 'á', '3']);
  expect(wordsOf(' – (…) ')).toEqual([]);
});

it('tells where each word stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let end = 0;
      for (const word of wordsOf(text)) {
        expect(text.startsWith(word.text, word.start)).toBe(true);
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.folded).toBe(fold(word.text));
        end = word.start + word.text.length;
      }
    }),
  );
});
