import { expect, it } from 'vitest';
import { parseLanguageHelp, parseWoordenlijst } from './language-help.ts';

it('reads one word a line, with its place, and leaves remarks out', () => {
  expect(parseWoordenlijst('\uFEFF# kop\n  raadstafel # avond\r\n\nRIEC\n')).toEqual([
    { word: 'raadstafel', line: 2, column: 3 },
    { word: 'RIEC', line: 4, column: 1 },
  ]);
});

it('takes a help file that is at fault for an empty one', () =>
  expect(parseLanguageHelp('RIEC\n', 'woord: [')).toEqual({ woorden: ['RIEC'], schrijfhulp: [] }));
