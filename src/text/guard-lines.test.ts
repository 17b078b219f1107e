import { expect, it } from 'vitest';
import { parseBody } from './parse.ts';

const told = (body: string) => parseBody(body).faults.map(({ rule, line }) => `${rule} ${line}`);

it.each([
  '- een punt\n  Dat verder gaat.',
  '- een punt dat lang is\nen verder gaat.',
  '- een punt\n\n  Nog een alinea van het punt.',
  '1. een\n\n   - Daarbinnen.\n2. twee',
  '9. negen\n10. tien\n11. elf',
  ' 9. negen\n10. tien\n11. elf',
  'Een zin met een tab\ten meer.',
  'Een **vet** woord en __nog een woord__.',
])('says nothing of %j', (body) => expect(told(body)).toEqual([]));

it('tells of each line that an item takes', () => {
  expect(told('- een\nTwee.\nDrie.')).toEqual(['body/line-in-item 2', 'body/line-in-item 3']);
});

it('tells of a point that begins further than the one above it and is not nested', () => {
  expect(told('9. negen\n 10. tien')).toEqual(['body/item-not-nested 2']);
  expect(told('- een\n - twee\n - drie')).toEqual([2, 3].map((n) => `body/item-not-nested ${n}`));
});
