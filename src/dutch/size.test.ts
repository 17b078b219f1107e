import { expect, it } from 'vitest';
import { fileSize } from './size.ts';

it.each([
  [1, '1 kB'],
  [279_001, '280 kB'],
  [999_000, '999 kB'],
  [999_001, '1 MB'],
  [1_310_000, '1,4 MB'],
])('says of %i bytes %s', (bytes, said) => {
  expect(fileSize(bytes)).toBe(said);
});
