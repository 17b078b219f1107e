import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatDatum } from './datum.ts';
import { holdsDatum } from './held.ts';

it.each([
  ['juni 2023', '2023-06'],
  ['Juni 2023', '2023-06'],
  ['2023', '2023'],
  ['Brief van 5 maart 2024', '2024-03-05'],
  ['Brief van 5 maart 2024', '2024-03'],
  ['Versie 2024, ontwerp', '2024'],
  ['Stand 5-3-2024', '2024-03-05'],
  ['Stand 05-03-2024', '2024-03-05'],
  ['Stand 2024-03-05', '2024-03-05'],
  ['Begroting 2024 t/m 2027', '2024/2027'],
])('finds in %s that it says %s', (words, datum) => {
  expect(holdsDatum(words, datum)).toBe(true);
});

it.each([
  ['Vastgesteld juni 2024', '2024-06-13'],
  ['13 juni 2024', '2024-06-03'],
  ['Plan 2024-2027', '2024'],
  ['Plan 2024–2027', '2027'],
  ['Plan 2024 t/m 2027', '2024'],
  ['Plan 2024 t/m 2027', '2027'],
  ['Nota 20244', '2024'],
  ['Vastgesteld door de gemeenteraad', '2022-03-15'],
])('finds in %s that it does not say %s', (words, datum) => {
  expect(holdsDatum(words, datum)).toBe(false);
});

it('finds a date between any words, and never one that is not there', () => {
  const day = fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, fc.constantFrom('', 'Versie ', 'Herziening van '), (a, b, before) => {
      const words = `${before}${formatDatum(a)}`;
      expect(holdsDatum(words, a)).toBe(true);
      expect(holdsDatum(words, b)).toBe(a === b);
    }),
  );
});
