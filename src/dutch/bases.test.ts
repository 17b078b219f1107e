import { expect, it } from 'vitest';
import { basesFrom, deriveBases, readBases } from './bases.ts';

const AFFIXES = `
SFX Zb Y 1
SFX Zb 0 en/CaCbCp [^eo]	ts:NN2
SFX Zf Y 2
SFX Zf om men/Ca m	ts:NN2
SFX Ze Y 1
SFX Ze 0 men/Ca m	ts:NN2
SFX V3 Y 1
SFX V3 0 t [^t]	ts:VB3
`;
const read = (...words: string[]) => basesFrom(deriveBases(AFFIXES, ['0', ...words].join('\n')));

it('applies the rules of the list, and only where the end fits', () => {
  const bases = read(
    'boom/CcZf',
    'bom/ZbZe',
    'loop/V3',
    'lopen/Vi',
    'gelopen/Vp',
    'markt/Zb',
    'mark/V3Zb',
  );
  expect(bases.of('bomen')).toEqual(['boom']);
  expect(bases.of('bommen')).toEqual(['bom']);
  expect(bases.areOne('bomen', 'bom')).toBe(false);
  expect(bases.areOne('lopen', 'loopt')).toBe(true);
  expect(bases.areOne('gelopen', 'loop')).toBe(true);
  expect(bases.areOne('markten', 'mark')).toBe(false);
});

it('says nothing of what it does not know', () => {
  const bases = read('boom/Zf', 'losstaand/Ca');
  expect(bases.of('zwembad')).toEqual([]);
  expect(bases.areOne('boom', 'zwembad')).toBeUndefined();
  expect(bases.areOne('boom', 'losstaand')).toBeUndefined();
});

it.each([
  ['waarde', 'waard', false],
  ['maan', 'maanden', false],
  ['zaak', 'zakken', false],
  ['preventie', 'preventief', false],
  ['fiets', 'fietsen', true],
  ['opgesteld', 'opstellen', true],
  ['leden', 'lid', true],
  ['gemeentes', 'gemeenten', true],
  ['betekent', 'betekenen', true],
  ['verdragen', 'verdrag', true],
])('of the real list: %s and %s are one: %s', (a, b, isOne) => {
  expect(readBases().areOne(a, b)).toBe(isOne);
});
