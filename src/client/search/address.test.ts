import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readQuery, writeQuery, type Query } from './address.ts';

const empty: Query = { q: '', document: [], thema: [], soort: [], oud: false, letterlijk: false };

it('reads back what it writes', () => {
  const values = fc.array(fc.string());
  const query = fc.record({
    q: fc.string({ minLength: 1 }).filter((q) => q.trim() === q),
    document: values,
    thema: values,
    soort: values,
    oud: fc.boolean(),
    letterlijk: fc.boolean(),
  });
  fc.assert(
    fc.property(query, (given) => {
      expect(readQuery(writeQuery(given))).toEqual(given);
    }),
  );
});

it('writes an address that a person can read', () => {
  const query = { ...empty, q: 'jeugd & zorg', soort: ['tekst'], thema: ['a', 'b’s'], oud: true };
  expect(writeQuery(query)).toBe('?q=jeugd+%26+zorg&soort=tekst&thema=a&thema=b%E2%80%99s&oud=1');
});

it('writes nothing for an empty query', () => {
  expect(writeQuery(readQuery('?q=+&x=1'))).toBe('');
  expect(writeQuery({ ...empty, letterlijk: true })).toBe('');
});
