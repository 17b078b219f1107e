import { describe, expect, it } from 'vitest';
import { loadInvented } from '../../tests/parse-once.ts';
import { makeComparisons } from '../compare/comparisons.ts';
import { isCitable, livesPath, standId } from '../model/life.ts';
import { livesOf } from './life.ts';

const { site } = await loadInvented();
const comparisons = makeComparisons();
const documenten = (site?.documenten ?? []).filter(({ versies }) => versies.length > 0);

describe.each(documenten)('livesOf $id', (document) => {
  const all = livesOf(document, comparisons);

  it('tells of every alinea of every versie, once, on the page of its hoofdstuk', () => {
    const expected = document.versies.flatMap(({ hoofdstukken }) =>
      hoofdstukken.flatMap((hoofdstuk) =>
        hoofdstuk.text.blocks
          .filter(isCitable)
          .map((alinea) => `${livesPath(hoofdstuk)}#${standId({ hoofdstuk, alinea })}`),
      ),
    );
    const told = all.flatMap(({ id, newest, lives }) =>
      lives.flatMap(({ stands }) =>
        stands
          .flatMap(({ places }) => places)
          .filter(({ hoofdstuk }) => hoofdstuk.id === id)
          .map((place) => `${livesPath(newest)}#${standId(place)}`),
      ),
    );
    expect(told.toSorted()).toEqual(expected.toSorted());
  });

  it('keeps the words of a stretch the same, and tells each of its ends', () => {
    for (const { stands } of all.flatMap(({ lives }) => lives))
      for (const { places, begin, end } of stands) {
        expect(new Set(places.map(({ alinea }) => alinea.text)).size).toBe(1);
        const versies = places.map(({ hoofdstuk }) => hoofdstuk.versie);
        if (!versies.includes(document.versies.at(-1)!)) expect(begin).toBeDefined();
        if (!versies.includes(document.versies[0]!)) expect(end).toBeDefined();
      }
  });
});
