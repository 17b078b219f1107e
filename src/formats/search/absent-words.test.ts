import { expect, it } from 'vitest';
import { inflectionKey } from '../../search/inflection.ts';
import { absentWords } from './absent-words.ts';

const isAbsent = (word: string, words: string[]) =>
  absentWords(words, new Set([word])).has(inflectionKey(word));

it('keeps Dutch words that look like a typo of a word in the texts', () => {
  expect(isAbsent('regio', ['regie', 'melding'])).toBe(true);
  expect(isAbsent('regime', ['regie'])).toBe(true);
});

it('keeps Dutch words with which a word in the texts begins', () => {
  expect(isAbsent('hond', ['hondenbelasting'])).toBe(true);
});

it('keeps no words that are in the texts, or like none of them', () => {
  expect(isAbsent('meldingen', ['melding'])).toBe(false);
  expect(isAbsent('zwembad', ['melding', 'regie'])).toBe(false);
  expect(isAbsent('wet', ['wetten'])).toBe(false);
  expect(absentWords([], new Set(['regie']))).toEqual(new Set());
});
