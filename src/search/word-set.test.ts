import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packWords, unpackWords } from './word-set.ts';

it('never misses a member', () => {
  const unit = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit, minLength: 1 }), { maxLength: 200 }), (words) => {
      const has = unpackWords(packWords(new Set(words)));
      expect(words.filter((word) => !has(word))).toEqual([]);
    }),
  );
});

it('takes few others for a member, in few bytes', () => {
  const words = (prefix: string) => Array.from({ length: 4000 }, (_, i) => `${prefix}${i * 7}`);
  const packed = packWords(new Set(words('woord')));
  const has = unpackWords(packed);
  expect(words('ander').filter(has).length).toBeLessThan(4000 / 10);
  expect(packed.length).toBeLessThan(4000 * 1.1);
});

it('is empty for no words', () => {
  expect(unpackWords(packWords(new Set()))('woord')).toBe(false);
});
