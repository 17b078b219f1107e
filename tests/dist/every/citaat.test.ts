import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Records } from '../../../src/data/shapes/index.ts';
import { countWords, findQuote, LEAST_WORDS } from '../../../src/quote/find.ts';
import { NOTES } from '../../../src/quote/forms.ts';
import { KNOWN, letters, SITES } from '../pages.ts';

/** Alineas that are quoted on a site at most, spread over all of it. */
const MOST = 120;

describe.each(SITES)('quotations from %s', (dir) => {
  const cache = new Map<string, unknown>();
  const load = <T>(name: string): Promise<T> => {
    if (!cache.has(name))
      cache.set(name, JSON.parse(readFileSync(join(dir, 'citaat', name), 'utf8')));
    return Promise.resolve(cache.get(name) as T);
  };
  const file = readFileSync(join(dir, 'data/v1/alineas.json'), 'utf8');
  const { alineas } = JSON.parse(file) as Pick<Records, 'alineas'>;
  const quotable = alineas.filter(({ tekst }) => countWords(tekst) >= LEAST_WORDS);
  const some = quotable.filter((_, i) => i % Math.ceil(quotable.length / MOST) === 0);
  const numberOf = ({ soort, nummer }: (typeof alineas)[number]) =>
    soort === 'noot' ? NOTES + nummer : nummer;

  it('finds each alinea and note where it stands, word for word, and nowhere else', async () => {
    // A site of chance may hold no more than a line or two.
    expect(some.length).toBeGreaterThan(KNOWN.includes(dir) ? 5 : Math.sign(quotable.length) - 1);
    for (const alinea of some) {
      const { verbatim, places, isMore } = await findQuote(alinea.tekst, load);
      const found = verbatim.flatMap(({ hoofdstuk, van, tot, versies }) => {
        const { path, versies: all } = places.documenten[places.delen[hoofdstuk]![0]]!;
        return versies.map((at) => ({ path, versie: all[at]!.id, van, tot }));
      });
      const isAt = (one: (typeof alineas)[number]) =>
        found.filter(
          ({ path, versie, van, tot }) =>
            path === `/${one.document}/` &&
            versie === one.versie &&
            van <= numberOf(one) &&
            numberOf(one) <= tot,
        );
      expect(isMore || isAt(alinea).length > 0, `${alinea.adres} is found`).toBe(true);
      const words = letters(alinea.tekst).toLowerCase();
      const holding = alineas.filter(({ tekst }) => letters(tekst).toLowerCase().includes(words));
      const told = new Set(holding.flatMap(isAt));
      const untrue = found.filter((place) => place.van === place.tot && !told.has(place));
      expect(untrue, alinea.adres).toEqual([]);
    }
  });

  it('calls no text word for word of which one word is another', async () => {
    for (const { tekst, adres } of some) {
      const words = tekst.split(' ');
      const changed = words.with(Math.floor(words.length / 2), 'onbestaanbaarheden').join(' ');
      const { verbatim, same } = await findQuote(changed, load);
      expect([...verbatim, ...same], adres).toEqual([]);
    }
  });
});
