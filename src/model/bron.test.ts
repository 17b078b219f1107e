import { expect, it } from 'vitest';
import { makeDocument } from '../../tests/compare/generate.ts';
import { livingBron } from './bron.ts';
import type { Bron } from './types.ts';

it('leads to the same words in the text that lives on, else to the hoofdstuk, else to where they stood', () => {
  const document = makeDocument([
    [
      { id: 'a', alineas: ['Eerst.', 'Dan.'] },
      { id: 'weg', alineas: ['Weg.'] },
    ],
    [{ id: 'a', alineas: ['Nieuw.', 'Eerst.', 'Daarna.'] }],
  ]);
  const [now, old] = document.versies;
  for (const part of now?.hoofdstukken ?? []) part.currentPath = `/plan/${part.slugs}/`;
  const at = (index: number, alinea?: number) => {
    const hoofdstuk = old?.hoofdstukken[index];
    return livingBron({ versie: old!, hoofdstuk, alinea, path: '/oud/', label: '' } as Bron).path;
  };
  expect(at(0, 1)).toBe('/plan/a/#a2');
  expect(at(0, 2)).toBe('/plan/a/');
  expect(at(0)).toBe('/plan/a/');
  expect(at(1, 1)).toBe('/oud/');
});
