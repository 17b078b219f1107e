import { expect, it } from 'vitest';
import type { BlockSoort, Hoofdstuk } from '../../model/types.ts';
import type { HoofdstukWijziging } from '../../model/wijziging.ts';
import { hoofdstukSentence, markerName, placeSentence } from './words.ts';

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

it('counts what went to another part by what it is', () => {
  const sentence = (...soorten: BlockSoort[]) => {
    const [oud, other] = [part('a', 'A'), part('b', 'B')];
    const went = (from: Hoofdstuk, soort: BlockSoort) => ({ hoofdstuk: from, alinea: { soort } });
    const departed = soorten.map((soort) => ({
      wijziging: { oud: [went(oud, soort), went(other, soort)] },
    }));
    const known = { soort: 'gewijzigd', oud, departed, alineas: [], fields: [] };
    return hoofdstukSentence(known as unknown as HoofdstukWijziging);
  };
  expect(sentence('alinea')).toBe('1 alinea staat nu in een ander deel.');
  expect(sentence('kop')).toBe('1 tussenkop staat nu in een ander deel.');
  expect(sentence('kop', 'alinea', 'alinea')).toBe(
    '2 alinea’s en 1 tussenkop staan nu in een ander deel.',
  );
});
