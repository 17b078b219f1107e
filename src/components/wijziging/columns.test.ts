import { expect, it } from 'vitest';
import type { Column } from '../../model/wijziging.ts';
import { columnSentences } from './columns.ts';

const NONE = -1;
const sentences = (oud: string[], nieuw: string[], ...pairs: [number, number][]) =>
  columnSentences({
    oud,
    nieuw,
    columns: pairs.map(([a, b]): Column => ({
      ...(a !== NONE && { oud: a }),
      ...(b !== NONE && { nieuw: b }),
      side: null,
    })),
  });

it('tells of columns that went, came, changed places and got another name', () => {
  expect(
    sentences(
      ['A', 'B', 'C', 'D'],
      ['C', 'A', 'X', 'E'],
      [NONE, 0],
      [0, 1],
      [1, 2],
      [2, NONE],
      [3, NONE],
      [NONE, 3],
    ),
  ).toEqual([
    'Kolom “D” is vervallen.',
    'Kolom “E” is nieuw.',
    'Kolom “C” staat op een andere plaats.',
    'Kolom “B” heet nu “X”.',
  ]);
});

it('tells of each of two columns of one name', () => {
  expect(sentences(['A', 'A', 'B'], ['B', 'A'], [0, NONE], [1, NONE], [2, 0], [NONE, 1])).toEqual([
    'Kolom “A” is vervallen.',
    'Kolom “A” staat op een andere plaats.',
  ]);
});

it('takes columns without a name not for each other, and gives their number', () => {
  expect(sentences(['', 'A'], ['A', ''], [0, NONE], [1, 0], [NONE, 1])).toEqual([
    'Kolom 1, zonder naam, is vervallen.',
    'Kolom 2, zonder naam, is nieuw.',
  ]);
  expect(sentences(['A', ''], ['', 'B'], [0, 0], [1, 1])).toEqual([
    'Kolom “A” heeft nu geen naam.',
    'Kolom 2, zonder naam, heet nu “B”.',
  ]);
});

it('says nothing of a name that looks the same', () => {
  expect(sentences(['Per jaar'], ['Per\u00a0jaar'], [0, 0])).toEqual([]);
});
