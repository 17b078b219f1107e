import { expect, it } from 'vitest';
import { shortened } from './sample.ts';

it('cuts a long text between words, and no address', () => {
  const words = 'woord '.repeat(40).trim();
  const cut = String(shortened('tekst', words));
  expect(cut).toMatch(/^(?:woord )+…$/);
  expect(cut.length).toBeLessThan(words.length);
  const address = `https://a.example/${'a'.repeat(200)}`;
  expect(shortened('adres', address)).toBe(address);
  expect(shortened('tekst', 'kort')).toBe('kort');
});
