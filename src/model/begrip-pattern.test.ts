import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikeSource } from '../dutch/alike-source.ts';
import { alike } from '../dutch/look-alikes.ts';
import { begripPattern } from './begrip-pattern.ts';
import type { Begrip } from './types.ts';

const begrip = (term: string, vormen: string[] = []) =>
  ({ id: 'x', term, uitleg: '', vormen, synoniemen: [], path: '' }) satisfies Begrip;
const found = (term: string, text: string, vormen: string[] = []) => {
  const { matches, find } = begripPattern([begrip(term, vormen)]);
  return [...matches(text)].filter(([match]) => find(match)).map(([match]) => match);
};

describe('a begrip is found', () => {
  it.each([
    ["risico's", 'De risico’s zijn groot.', 'risico’s'],
    ['risico’s', 'De risicoʼs zijn groot.', 'risicoʼs'],
    ['ijkpunt', 'IJkpunten volgen.', 'IJkpunten'],
    ['ijkpunt', 'Ĳkpunten volgen, of ĳkpunten.', 'Ĳkpunten'],
    ['ijkpunt', 'Ijkpunten volgen.', 'Ijkpunten'],
    ["'s-nachts", '’s Nachts en ’s‑nachts.', '’s‑nachts'],
    ["'s nachts", '’s Nachts gebeurt het.', '’s Nachts'],
    ['wijk-agent', 'De wijk‑agent komt.', 'wijk‑agent'],
    ['code rood', 'Het is code\u00a0rood.', 'code\u00a0rood'],
    ['café', 'Het cafe\u0301 sluit.', 'cafe\u0301'],
    ['officier', 'De ofﬁcier en de oﬃcier.', 'ofﬁcier'],
    ['brandweer', 'De brand\u00adweer komt.', 'brand\u00adweer'],
  ])('%s in "%s"', (term, text, match) =>
    expect(found(term, text, term === 'ijkpunt' ? ['ijkpunten'] : [])).toContain(match),
  );

  it.each([
    ['risico', 'De risicoʼs, risico‑analyse en over\u00adrisico.'],
    ['wijk', 'De wijk\u00adagent.'],
    ['IJsland', 'Het ijsland.'],
    ['ijkpunt', 'De meetijkpunt.'],
  ])('but no %s in "%s"', (term, text) => expect(found(term, text)).toEqual([]));
});

it('matches what is alike, and nothing else', () => {
  const sign = fc.constantFrom(
    ...'ffistIJij’\'"‑-–é.*( \u00a0',
    '\u00ad',
    'e\u0301',
    'ﬁ',
    'ﬀ',
    'ĳ',
  );
  const text = fc.array(sign, { minLength: 1, maxLength: 8 }).map((signs) => signs.join(''));
  const isWhole = (form: string, other: string) =>
    new RegExp(`^(?:${alikeSource([form])})$`, 'u').test(other);
  fc.assert(
    fc.property(text, text, (a, b) => {
      fc.pre(alike(a) !== '' && alike(b) !== '');
      expect(isWhole(a, alike(a))).toBe(true);
      if (alike(a) !== alike(b)) expect(isWhole(a, b)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

it('matches the same without what nobody sees, when there is none', () => {
  const sign = fc.constantFrom(...'ffistIJij’-–é ( \u00a0', 'e\u0301', 'ﬁ', 'ﬀ', 'ĳ');
  const text = fc.array(sign, { minLength: 1, maxLength: 6 }).map((signs) => signs.join(''));
  const all = (source: string, within: string) => within.match(new RegExp(source, 'gu'));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), fc.array(text), (forms, within) => {
      const words = [...forms, ...within].join(' ');
      expect(all(alikeSource(forms, ''), words)).toEqual(all(alikeSource(forms), words));
    }),
    { numRuns: 2000 },
  );
});

it('of several takes the longest that fits', () => {
  const pattern = new RegExp(
    alikeSource(['wijk', 'wijkagent', 'wijk agent', 'off', 'officier']),
    'gu',
  );
  expect('wijkagent wijk agent wijkje officier offer'.match(pattern)).toEqual([
    'wijkagent',
    'wijk agent',
    'wijk',
    'officier',
    'off',
  ]);
  expect('alles'.match(new RegExp(alikeSource([]), 'gu'))).toBeNull();
});
