import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepts } from '../../scripts/serve/accepts.ts';
import { rangeOf } from '../../scripts/serve/range.ts';

describe('a stretch of a file', () => {
  it.each([
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=90-500', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
    ['bytes=100-', 'none'],
    ['bytes=-0', 'none'],
    ['bytes=9-5', undefined],
    ['bytes=-', undefined],
    ['bytes=0-1,4-5', undefined],
    ['regels=0-1', undefined],
    [undefined, undefined],
  ])('of %j is %j', (header, range) => expect(rangeOf(header, 100)).toEqual(range));

  it('never leads out of it', () =>
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(1000), fc.boolean(), fc.boolean(), (a, b, size, first, last) => {
        const range = rangeOf(`bytes=${first ? a : ''}-${last ? b : ''}`, size);
        if (range && range !== 'none') {
          expect(range.start).toBeLessThanOrEqual(range.end);
          expect(range.end).toBeLessThan(size);
        }
      }),
    ));
});

it.each([
  ['gzip', true],
  ['br, GZIP;q=0.5', true],
  ['*', true],
  ['*;q=0, gzip', true],
  ['gzip;q=0', false],
  ['*, gzip;q=0', false],
  ['gzip ; q=0.000', false],
  ['br', false],
  ['', false],
  [undefined, false],
])('%j takes gzip: %j', (header, taken) => expect(accepts(header, 'gzip')).toBe(taken));
