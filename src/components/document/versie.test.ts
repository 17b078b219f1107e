import { expect, it } from 'vitest';
import { sizeWord } from './versie.ts';

it('says how large a change was', () => {
  const word = (soort: 'groot' | 'klein') => sizeWord({ soort } as Parameters<typeof sizeWord>[0]);
  expect([word('groot'), word('klein')]).toEqual(['Grote wijziging', 'Kleine wijziging']);
});
