import { expect, it } from 'vitest';
import { segmentsHtml } from './segments.ts';

it('marks words and lets a line end between old and new', () => {
  expect(
    segmentsHtml([
      { soort: 'gelijk', text: 'vanaf ' },
      { soort: 'oud', text: '14' },
      { soort: 'nieuw', text: '12' },
      { soort: 'gelijk', text: ' jaar & <ouder>' },
    ]),
  ).toBe('vanaf <del>14</del><wbr><ins>12</ins> jaar &amp; &lt;ouder&gt;');
});

it('names the place where an alinea is split', () => {
  expect(
    segmentsHtml([
      { soort: 'gelijk', text: 'a' },
      { soort: 'nieuw', text: '\n' },
    ]),
  ).toBe('a<ins class="breuk">\n</ins>');
});
