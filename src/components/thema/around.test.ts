import { expect, it } from 'vitest';
import { around } from './around.ts';

it('shows the first change of a text with a little around it', () => {
  const long = 'woord '.repeat(40);
  const found = around([
    { soort: 'gelijk', text: long },
    { soort: 'oud', text: 'drie' },
    { soort: 'nieuw', text: 'vier' },
    { soort: 'gelijk', text: long },
    { soort: 'nieuw', text: 'later' },
  ]);
  expect(found.map(({ soort }) => soort)).toEqual(['gelijk', 'oud', 'nieuw', 'gelijk']);
  expect(found[0]?.text).toMatch(/^… woord .*woord $/);
  expect(found.at(-1)?.text).toMatch(/woord …$/);
  expect(Math.max(...found.map(({ text }) => text.length))).toBeLessThan(70);
  expect(around([{ soort: 'gelijk', text: 'x' }])).toEqual([]);
});
