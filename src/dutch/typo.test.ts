import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edits, editsFor, isTypo, nearWords } from './typo.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 9 });

/** Optimal string alignment by the whole table, as the definition has it. */
function table(a: string, b: string): number {
  const rows = [...Array(a.length + 1).keys()].map((i) => [i]);
  for (let j = 0; j <= b.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i]![j] = Math.min(
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        rows[i - 1]![j - 1]! + cost,
        isSwap ? rows[i - 2]![j - 2]! + 1 : Infinity,
      );
    }
  return rows[a.length]![b.length]!;
}

describe('edits', () => {
  it('are the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(edits(a, b, 9)).toBe(edits(b, a, 9));
      }),
    );
  });

  it('are counted up to the limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        const stopped = edits(a, b, limit);
        expect(Math.min(stopped, limit + 1)).toBe(Math.min(edits(a, b, 20), limit + 1));
      }),
    );
  });

  it('are counted up to the limit in words that are nearly alike', () => {
    const few = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 3 });
    fc.assert(
      fc.property(few, few, word, fc.constantFrom(0, 1, 2), (a, b, around, limit) => {
        const [one, other] = [around + a + around, around + b + around];
        expect(edits(one, other, limit)).toBe(Math.min(table(one, other), limit + 1));
      }),
      { numRuns: 500 },
    );
  });

  it('are those of the whole words, whatever both begin or end with', () => {
    fc.assert(
      fc.property(word, word, word, word, (a, b, start, end) => {
        expect(edits(start + a + end, start + b + end, 40)).toBe(
          table(start + a + end, start + b + end),
        );
      }),
    );
  });

  it.each([
    ['regie', 'regie', 0],
    ['regie', 'regei', 1],
    ['regie', 'regi', 1],
    ['regie', 'regiee', 1],
    ['regie', 'regio', 1],
    ['overlast', 'overalts', 2],
    ['', 'wet', 3],
  ])('from %s to %s are %i', (a, b, count) => {
    expect(edits(a, b, 5)).toBe(count);
  });
});

it('allows more edits in longer words, none in short ones', () => {
  expect(['wet', 'raad', 'regie', 'politie', 'veiligheid'].map(editsFor)).toEqual([0, 0, 1, 1, 2]);
});

it('lets a typo begin with the same sound only', () => {
  expect(isTypo('kultuur', 'cultuur')).toBe(true);
  expect(isTypo('veiligehid', 'veiligheid')).toBe(true);
  expect(isTypo('bestuur', 'restuur')).toBe(false);
  expect(isTypo('raat', 'raad')).toBe(false);
});

it('gives the near words, nearest first', () => {
  const words = ['politie', 'overlasten', 'overlast', 'voorlast', 'regie'];
  expect(nearWords('overlsat', words)[0]).toBe('overlast');
  expect(nearWords('overlastn', words)).toEqual(['overlast', 'overlasten']);
  expect(nearWords('fietsen', words)).toEqual([]);
  expect(nearWords('wet', ['wat', 'wetten'])).toEqual([]);
});
