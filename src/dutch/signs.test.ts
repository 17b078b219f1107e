import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alike } from './look-alikes.ts';
import { mendSigns, unwantedSigns } from './signs.ts';

const kinds = (text: string) => unwantedSigns(text).map(({ kind, index }) => `${index} ${kind}`);

it('names what no text should hold, at its place', () => {
  expect(kinds('a\u00adb')).toEqual(['1 unseen']);
  expect(kinds('ab\ufeffc')).toEqual(['2 unseen']);
  expect(kinds('\uf0b7 x')).toEqual(['0 private']);
  expect(kinds('cre\u0308atie')).toEqual(['2 loose-accent']);
  expect(kinds('of\ufb01cier en \u0133s')).toEqual(['2 ligature', '11 ligature']);
});

it('leaves other scripts and pictures what they need', () => {
  for (const text of [
    'een \u200fעברית\u200e',
    'ب\u200cب',
    '\u{1f469}\u200d\u{1f692}',
    '\u2764\ufe0f',
    'क्\u200dष',
    'x\u0331',
  ])
    expect(kinds(text), text).toEqual([]);
  expect(kinds('a\u200fb')).toEqual(['1 unseen']);
});

it('mends without a change that anyone sees, and once for all', () => {
  const sign = fc.constantFrom(
    ...'eé\u0301\u0308\u00ad\u200b\u200dfi\ufb01\u0133\ufe0f\u2764 x\n\uf0b7\u05d0\u200f',
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: sign }), fc.string({ unit: 'binary' })), (text) => {
      const { text: mended } = mendSigns(text);
      expect(alike(mended)).toBe(alike(text));
      expect(unwantedSigns(mended).filter(({ instead }) => instead !== undefined)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
