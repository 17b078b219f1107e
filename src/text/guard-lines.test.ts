import { expect, it } from 'vitest';
import { parseBody } from './parse.ts';

const told = (body: string) => parseBody(body).faults.map(({ rule, line }) => `${rule} ${line}`);

it.each([
  '- een punt\n  Dat verder gaat.',
  '- een punt dat lang is\nen verder gaat.',
  '- een punt\n\n  Nog een alinea van het punt.',
  '1. een\n\n   - Daarbinnen.\n2. twee',
  'Een zin met een tab\ten meer.',
  'Een **vet** woord en __nog een woord__.',
])('says nothing of %j', (body) => expect(told(body)).toEqual([]));

it('tells of each line that an item takes', () => {
  expect(told('- een\nTwee.\nDrie.')).toEqual(['body/line-in-item 2', 'body/line-in-item 3']);
});
