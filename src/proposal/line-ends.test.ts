import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asField, fromField } from './line-ends.ts';

const end = fc.constantFrom('\n', '\r\n', '\r');
const line = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\u00a0', '\u2028', '–') });
const file = fc
  .tuple(fc.constantFrom('', '\uFEFF'), fc.array(fc.tuple(line, end)), line)
  .map(([mark, lines, last]) => mark + lines.flat().join('') + last);

test('words that were not changed come back byte for byte', () =>
  fc.assert(
    fc.property(file, (given) => {
      expect(fromField(asField(given), given)).toBe(given);
    }),
  ));

test('changed words come through, and lines that stayed keep their bytes', () =>
  fc.assert(
    fc.property(file, file, (given, other) => {
      const words = asField(other);
      expect(asField(fromField(words, given))).toBe(words);
    }),
  ));

test('a new line in a file of Windows ends as the others do', () =>
  expect(fromField('a\nnieuw\nb\n', '\uFEFFa\r\nb\r\n')).toBe('\uFEFFa\r\nnieuw\r\nb\r\n'));
