import { expect, it } from 'vitest';
import { tokensOf } from './tokens.ts';

const read = (text: string) =>
  tokensOf(text).map(({ whole, parts }) => [whole, ...parts.map(({ folded }) => folded)].join(' '));

it.each([
  ['woon-werkverkeer', ['woonwerkverkeer woon werkverkeer']],
  ['geluid/licht', ['geluidlicht geluid licht']],
  ['2024–2027', ['20242027 2024 2027']],
  ['2023/2024', ['20232024 2023 2024']],
  ['info@dorp.example', ['infodorpexample info dorp example']],
  ['B.V. en m.b.t.', ['bv bv', 'en en', 'mbt mbt']],
  [
    '2.4.1 en 12,5% om 5:25, 24/7',
    ['2.4.1 2.4.1', 'en en', '12,5 12,5', 'om om', '5:25 5:25', '24/7 24/7'],
  ],
  [
    '25.000, 25 000 en 1.000.000,50',
    ['25000 25000', '25000 25000', 'en en', '1000000,50 1000000,50'],
  ],
  ['auto´s auto`s auto’s', ['autos autos', 'autos autos', 'autos autos']],
  ['’s-Gravenhage', ['sgravenhage s gravenhage']],
  ['in 2023 100 mensen', ['in in', '2023 2023', '100 100', 'mensen mensen']],
  ['dak- en thuisloze', ['dak dak', 'en en', 'thuisloze thuisloze']],
])('reads %s', (text, tokens) => {
  expect(read(text)).toEqual(tokens);
});

it('tells where each token and each word of it stands', () => {
  const text = 'Over geluid/licht, en 2024–2027.';
  for (const { text: token, start, parts } of tokensOf(text)) {
    expect(text.slice(start, start + token.length)).toBe(token);
    for (const part of parts)
      expect(text.slice(part.start, part.start + part.text.length)).toBe(part.text);
  }
});

it('looks up only the parts of a long address', () => {
  const [token] = tokensOf(`https://dorp.example/${'a'.repeat(60)}/veiligheid`);
  expect(token?.whole).toBe('');
  expect(token?.parts.map(({ folded }) => folded)).toContain('veiligheid');
});
