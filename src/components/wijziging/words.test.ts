import { expect, it } from 'vitest';
import type { Hoofdstuk } from '../../model/types.ts';
import type { HoofdstukWijziging } from '../../model/wijziging.ts';
import { markerName, placeSentence } from './words.ts';

const part = (slugs: string, titel: string, parent?: string) =>
  ({
    slugs,
    titel,
    nummer: '',
    ...(parent && { parent: { id: parent, titel: parent } }),
  }) as unknown as Hoofdstuk;
const moved = (oud: Hoofdstuk, nieuw: Hoofdstuk) =>
  placeSentence({ soort: 'verplaatst', oud, nieuw } as HoofdstukWijziging);

it('calls a part that only has another address not moved', () => {
  expect(moved(part('inleiding', 'Inleiding'), part('waarom', 'Waarom'))).toBe(
    'Staat op een ander adres, was Inleiding.',
  );
  expect(moved(part('a', 'A'), part('a', 'A'))).toBe('Verplaatst.');
  expect(moved(part('x/a', 'A', 'x'), part('y/a', 'B', 'y'))).toBe('Verplaatst, was A.');
});

it('says the sign before an item of a list', () => {
  expect(markerName({ depth: 1, marker: '3)' })).toBe('punt 3: ');
  expect(markerName({ depth: 2, marker: '3.' })).toBe('punt 3, niveau 2: ');
});
