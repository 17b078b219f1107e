import { expect, it } from 'vitest';
import { filesOf, invent, loader } from '../../tests/quote/invented.ts';
import { findQuote } from './find.ts';
import { readText } from './runs.ts';

/** What is shown of a quotation beside a text with the same words: what differs between [ ], as text > quotation. */
async function shown(text: string, quote: string): Promise<string[]> {
  const { verbatim, same } = await findQuote(
    quote,
    loader(filesOf([invent([{ a: [text] }])])).load,
  );
  expect(verbatim).toEqual([]);
  return same.map(({ near }) =>
    (near?.stretches ?? [])
      .map((each) => (each.soort === 'vorm' ? `[${each.text} > ${each.was}]` : each.text))
      .join(' '),
  );
}

it.each([
  ['Het kost € 5 per jaar.', 'Het kost $ 5 per jaar.', 'Het kost [€ 5 > $ 5] per jaar.'],
  ['Het kost € 5 per jaar.', '$ 5 per jaar.', '[€ 5 > $ 5] per jaar.'],
  ['Het groeit met 5 %.', 'Het groeit met 5 ‰.', 'Het groeit met [5 %. > 5 ‰.]'],
  ['Het groeit – 5 meer.', 'Het groeit 5 meer.', 'Het [groeit – > groeit] 5 meer.'],
  ['Als het < 5 is.', 'Als het > 5 is.', 'Als het [< 5 > > 5] is.'],
  ['Dat kost, zegt men, € 5 per jaar.', 'zegt men € 5 per jaar', 'zegt [men, > men] € 5 per jaar.'],
  ['Zegt men, € 5 per jaar.', '“€ 5, per jaar!”', '[€ 5 > € 5,] per jaar.'],
])('marks a sign that differs: %s', async (text, quote, expected) => {
  expect(await shown(text, quote)).toEqual([expected]);
});

it('loses no sign of a text', () => {
  for (const text of ['€ 5 en 5 %', '— § 3 – nee', 'de som is +', 'a & b … c', '? ja'])
    expect(readText(text).words.join(' ')).toBe(text);
});
