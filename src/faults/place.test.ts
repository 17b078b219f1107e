import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeAt, placeBelow } from './place.ts';

const text = fc.array(fc.constantFrom('a', ' ', '\n', '\r\n')).map((parts) => parts.join(''));

it('counts lines and columns from one', () => {
  expect(placeAt('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
  expect(placeAt('ab', 0)).toEqual({ line: 1, column: 1 });
});

it('leads back to the offset', () =>
  fc.assert(
    fc.property(text, fc.nat(), (all, n) => {
      const offset = n % (all.length + 1);
      const { line, column } = placeAt(all, offset);
      const above = all.split('\n').slice(0, line - 1);
      expect(above.join('\n').length + (above.length ? 1 : 0) + column - 1).toBe(offset);
    }),
  ));

it('places what stands in a part as it stands in the whole', () =>
  fc.assert(
    fc.property(text, text, fc.nat(), (before, part, n) => {
      const offset = n % (part.length + 1);
      const whole = placeAt(before + part, before.length + offset);
      expect(placeBelow(placeAt(before, before.length), placeAt(part, offset))).toEqual(whole);
    }),
  ));
