import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alike, seen } from './look-alikes.ts';

it('leaves out what nobody sees, and nothing else', () => {
  expect(seen('vuur\u00adwerk\u200b\u202e\ufeff\u2060\ufe0f')).toBe('vuurwerk');
  expect(seen('oﬃcier, ĳs, Ĳs, cafe\u0301')).toBe('officier, ijs, IJs, café');
  expect(seen('“a” – b\u00a0c’s')).toBe('“a” – b\u00a0c’s');
});

it('makes alike what looks alike, whatever stands around it', () => {
  const twins = [
    ["'", '’‘`´ʼ"”“„′'],
    ['-', '–—−‐‑'],
    [' ', '\u00a0\u2009\u202f\t\n'],
  ] as const;
  for (const [plain, others] of twins)
    for (const other of others)
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
          expect(alike(`${a}x${other}y${b}`)).toBe(alike(`${a}x${plain}y${b}`));
        }),
        { numRuns: 20 },
      );
});

it('says of its own answer the same again', () => {
  const sign = fc.constantFrom(...'eﬁĳ\u0301\u0308\u00ad\u200b\u200d\ufeff‘–\u00a0 ');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: sign }), fc.string({ unit: 'binary' })), (text) => {
      for (const make of [seen, alike]) expect(make(make(text))).toBe(make(text));
    }),
    { numRuns: 1000 },
  );
});
