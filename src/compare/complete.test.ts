import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeComparisons } from './comparisons.ts';
import { makeDocument, type HoofdstukSpec } from '../../tests/compare/generate.ts';

const A = 'De wijkagent fietst elke ochtend door de smalle straten van de oude binnenstad.';
const B = 'Jongeren zonder diploma krijgen begeleiding van een vaste coach bij de gemeente.';
const C = 'Ondernemers melden verdachte zaken voortaan bij een nieuw digitaal loket.';
const D = 'Het hoge water bedreigt ieder voorjaar de laaggelegen kades langs de rivier.';

const part = (id: string, ...alineas: string[]): HoofdstukSpec => ({ id, alineas });

describe('every comparison', () => {
  const sentence = fc
    .array(fc.constantFrom(...`${A} ${B} ${C} ja nee 12 13`.split(' ')), { maxLength: 14 })
    .map((words) => words.join(' '));
  const versie = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...'abcde'),
      alineas: fc.array(fc.oneof(sentence, fc.constantFrom(A, B, C, D, `${A} ${B}`)), {
        maxLength: 7,
      }),
    }),
    { selector: ({ id }) => id },
  );

  it('holds every alinea of both versions once, with unique ids and exact texts', () => {
    fc.assert(
      fc.property(fc.array(versie, { minLength: 2, maxLength: 4 }), (versies) => {
        const document = makeDocument(versies);
        const comparisons = makeComparisons();
        const [tot] = document.versies;
        for (const van of document.versies.slice(1)) {
          if (!tot) continue;
          const { hoofdstukken } = comparisons.between(van, tot);
          const all = hoofdstukken.flatMap(({ alineas }) => alineas);
          const texts = (v: typeof tot) => v.hoofdstukken.flatMap(({ text }) => text.blocks);
          const listed = (side: 'oud' | 'nieuw') =>
            all.flatMap((own) => own[side].map(({ alinea }) => alinea));
          expect(new Set(listed('oud'))).toEqual(new Set(texts(van)));
          expect(listed('oud')).toHaveLength(texts(van).length);
          expect(new Set(listed('nieuw'))).toEqual(new Set(texts(tot)));
          expect(listed('nieuw')).toHaveLength(texts(tot).length);
          for (const { alineas } of hoofdstukken) {
            expect(new Set(alineas.map(({ id }) => id)).size).toBe(alineas.length);
            const order = alineas.flatMap(({ nieuw }) => nieuw.map(({ alinea }) => alinea.number));
            expect(order).toEqual(order.toSorted((a, b) => a - b));
          }
          expect(new Set(hoofdstukken.map(({ path }) => path)).size).toBe(hoofdstukken.length);
          expect(new Set(hoofdstukken.map(({ id }) => id)).size).toBe(hoofdstukken.length);
          for (const { oud, nieuw, segments } of all) {
            const side = (soort: string) =>
              segments
                .filter((s) => s.soort !== soort)
                .map((s) => (soort === 'nieuw' ? (s.was ?? s.text) : s.text))
                .join('');
            expect(side('nieuw')).toBe(oud.map(({ alinea }) => alinea.text).join('\n'));
            expect(side('oud')).toBe(nieuw.map(({ alinea }) => alinea.text).join('\n'));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is made once', () => {
    const [tot, van] = makeDocument([[part('a', A)], [part('a', B)]]).versies;
    const comparisons = makeComparisons();
    if (!van || !tot) throw new Error('two versions');
    expect(comparisons.between(van, tot)).toBe(comparisons.between(van, tot));
  });
});
