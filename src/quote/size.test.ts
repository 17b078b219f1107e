import { describe, expect, it } from 'vitest';
import type { Document } from '../model/types.ts';
import { findQuote } from './find.ts';
import { filesOf, invent, loader } from '../../tests/quote/invented.ts';

/** Words as often as in a language: few very often, many seldom. */
function writer(seed: number) {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const syllables = 'ba de ri mo tu ver ge lijk heid wijk straat plan zorg ling baar'.split(' ');
  const words = Array.from({ length: 6000 }, () =>
    Array.from(
      { length: 1 + Math.floor(random() * 4) },
      () => syllables[Math.floor(random() * 15)],
    ).join(''),
  );
  const word = () => words[Math.floor(6000 ** random()) - 1] ?? 'de';
  const text = () => `${Array.from({ length: 40 + Math.floor(random() * 40) }, word).join(' ')}.`;
  return { random, word, text };
}

/** Fifty versies of forty hoofdstukken; in each a share of the alineas is rewritten in part. */
function fifty(share: number): Document {
  const { random, word, text } = writer(7);
  let hoofdstukken = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [`deel-${i}`, Array.from({ length: 12 }, text)]),
  );
  const versies = [hoofdstukken];
  while (versies.length < 50) {
    hoofdstukken = Object.fromEntries(
      Object.entries(hoofdstukken).map(([slugs, texts]) => [
        slugs,
        texts.map((own) =>
          random() < share
            ? own
                .split(' ')
                .map((old) => (random() < 0.15 ? word() : old))
                .join(' ')
            : own,
        ),
      ]),
    );
    versies.unshift(hoofdstukken);
  }
  return invent(versies);
}

describe('over fifty versies of forty hoofdstukken', () => {
  it.each([
    [0.1, 'a tenth changes'],
    [1, 'every alinea changes'],
  ])('one search reads at most 300 kB: %s, %s', async (share) => {
    const document = fifty(share);
    const files = filesOf([document]);
    const total = [...files.values()].reduce((sum, text) => sum + text.length, 0);
    const texts = [...files]
      .filter(([name]) => name.startsWith('t'))
      .flatMap(([, text]) => (JSON.parse(text) as [string][]).map(([own]) => own));
    expect(new Set(texts).size).toBe(texts.length);
    for (const [versie, hoofdstuk] of [
      [0, 3],
      [24, 20],
      [49, 39],
    ] as const) {
      const { load, bytes, read } = loader(files);
      const alineas = document.versies[versie]?.hoofdstukken[hoofdstuk]?.text.alineas ?? [];
      const quote = `${alineas[4]?.text} ${alineas[5]?.text}`;
      const { verbatim } = await findQuote(quote, load);
      expect(verbatim.some((place) => place.versies.includes(versie) && place.van === 5)).toBe(
        true,
      );
      const near = quote
        .split(' ')
        .map((word, i) => (i % 7 === 3 ? 'anders' : word))
        .join(' ');
      const almost = await findQuote(near, load);
      expect(almost.near.some((place) => place.versies.includes(versie) && place.van === 5)).toBe(
        true,
      );
      const few = quote.split(' ').slice(5, 11).join(' ');
      const own = loader(files);
      const found = await findQuote(few, own.load);
      expect(found.verbatim.some((place) => place.versies.includes(versie))).toBe(true);
      const [many, some] = [bytes(), own.bytes()];
      console.log(
        `${share}: ${many} and ${some} bytes, ${read.size} of ${files.size} files, ${total} in all`,
      );
      expect(Math.max(many, some)).toBeLessThanOrEqual(300_000);
    }
  });
});
