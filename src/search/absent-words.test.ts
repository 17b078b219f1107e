import fc from 'fast-check';
import { expect, it } from 'vitest';
import { basesFrom } from '../dutch/bases.ts';
import { dictionaryOf } from '../dutch/dictionary.ts';
import { editsFor, isTypo } from '../dutch/typo.ts';
import { absentWords } from './absent-words.ts';
import { likelyTypos } from './likely-typos.ts';

const none = basesFrom([]);
const isAbsent = (word: string, words: string[]) =>
  absentWords(words, dictionaryOf([word]), none).near.has(word);

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
  expect(absentWords([], dictionaryOf(['regie']), none).near).toEqual(new Set());
});

it('keeps Dutch words that a rule would take for a form of another word', () => {
  const known = basesFrom(['maan maan', 'maand maand', 'maanden maand']);
  const { other } = absentWords(['maanden'], dictionaryOf(['maan', 'maand']), known);
  expect([...other]).toEqual(['maan']);
});

// Few letters, so that words are near each other; k and c sound alike at the start.
const word = fc.string({ unit: fc.constantFrom('a', 'e', 'k', 'c', 't'), maxLength: 12 });

/** A word and the same with a few edits. */
const pair = fc
  .tuple(
    word,
    fc.array(fc.tuple(fc.constantFrom('drop', 'add', 'swap', 'set'), fc.nat(11)), { maxLength: 3 }),
  )
  .map(([from, changes]) => [from, changes.reduce(change, from)] as const);

function change(text: string, [how, at]: readonly [string, number]): string {
  const [head, a = '', b = '', tail] = [
    text.slice(0, at),
    text[at],
    text[at + 1],
    text.slice(at + 2),
  ];
  if (how === 'drop') return head + b + tail;
  if (how === 'add') return `${head}e${a}${b}${tail}`;
  return how === 'swap' ? head + b + a + tail : `${head}t${b}${tail}`;
}

it('finds exactly the words that comparing with every word finds', () => {
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 8 }), (pairs) => {
      const words = pairs.map(([, other]) => other);
      const isNear = likelyTypos(words);
      for (const [typed] of pairs) {
        const near =
          editsFor(typed) > 0 && words.some((other) => other.length > 3 && isTypo(typed, other));
        expect(isNear(typed), `${typed}: ${words.join()}`).toBe(near);
      }
    }),
    { numRuns: 3000 },
  );
});
