import { expect, it } from 'vitest';
import { alignWords } from './align.ts';

it('keeps of equal words in a row the one that is written alike', () => {
  const text = ['dat', 'alles', 'alles', 'niets'];
  const quote = text.toSpliced(1, 1);
  const first = alignWords(text, quote, (j, i) => j === i || j === i + 2);
  expect(first).toEqual([
    [0, 0],
    [1, 1],
    [2, -1],
    [3, 2],
  ]);
  const last = alignWords(text, quote, (j, i) => i === 0 || j === i + 1);
  expect(last).toEqual([
    [0, 0],
    [1, -1],
    [2, 1],
    [3, 2],
  ]);
});
