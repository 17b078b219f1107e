import { expect, test } from 'vitest';
import { perWord } from './per-word.ts';

test('makes what follows from a word once, also when it is empty', () => {
  const asked: string[] = [];
  const endOf = perWord((word) => {
    asked.push(word);
    return word.slice(2);
  });
  expect(['dak', 'en', 'dak', 'en'].map(endOf)).toEqual(['k', '', 'k', '']);
  expect(asked).toEqual(['dak', 'en']);
});
