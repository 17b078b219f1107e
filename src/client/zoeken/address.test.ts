import { expect, it } from 'vitest';
import { readQuery, writeQuery } from './address.ts';

it('reads back what it writes', () => {
  const query = { q: 'jeugd & zorg', document: ['Plan van aanpak'], thema: ['a', 'b’s'] };
  expect(readQuery(writeQuery(query))).toEqual(query);
});

it('writes nothing for an empty query', () => {
  expect(writeQuery(readQuery('?q=+&x=1'))).toBe('');
});
