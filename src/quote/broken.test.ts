import { describe, expect, it } from 'vitest';
import { findQuote } from './find.ts';
import { OWN } from './forms.ts';
import { filesOf, invent, loader } from '../../tests/quote/invented.ts';
import { quoteFiles } from './files.ts';
import { hasBreaks, readings } from './broken.ts';

const text =
  'De gemeente koppelt in de planperiode 1.500 woningen af van het hang- en sluitwerk-register in de wijk.';
const documenten = [invent([{ water: [text] }])];
const find = (quote: string) => findQuote(quote, loader(filesOf(documenten)).load);

describe('a quotation out of a PDF', () => {
  it.each([
    ['one word', 'koppelt in de plan-\nperiode 1.500 woningen'],
    [
      'two words, with spaces around the line end',
      'in de plan- \n periode 1.500 wonin-\r\n gen af van',
    ],
    ['a soft hyphen', 'in de plan\u00ad\nperiode 1.500 woningen'],
    ['a word with a hyphen of its own', 'en sluitwerk-\nregister in de wijk'],
    ['a word left short', 'af van het hang-\nen sluitwerk-register'],
    ['nothing, a hyphen within the line', 'af van het hang- en sluitwerk-register'],
  ])('is found word for word, broken: %s', async (_, quote) => {
    const { verbatim, isRejoined } = await find(quote);
    expect(verbatim).toHaveLength(1);
    expect(isRejoined).toBe(quote.includes('\n'));
  });

  it('is compared whole when it is not the same', async () => {
    const { near } = await find('koppelt in de plan-\nperiode 1.600 wonin-\ngen af van');
    expect(near[0]?.near?.stretches).toEqual([
      { soort: 'gelijk', text: 'koppelt in de planperiode' },
      { soort: 'oud', text: '1.500' },
      { soort: 'nieuw', text: '1.600' },
      { soort: 'gelijk', text: 'woningen af van' },
    ]);
  });

  it('is read in few ways, however many words are broken', () => {
    const many = Array.from({ length: 40 }, (_, i) => `woord${'abcdefghij'[i % 10]}-\nrest`).join(
      ' ',
    );
    expect(hasBreaks(many)).toBe(true);
    expect(readings(many, () => true).length).toBeLessThanOrEqual(33);
  });
});

describe('other capitals and punctuation', () => {
  it('are told as such, and no word is marked as another', async () => {
    const shouted = await find('DE GEMEENTE koppelt in de planperiode');
    expect([shouted.verbatim, shouted.near]).toEqual([[], []]);
    expect(shouted.same[0]?.near?.stretches).toEqual([
      { soort: 'vorm', text: 'De', was: 'DE', vorm: 'hoofdletters' },
      { soort: 'vorm', text: 'gemeente', was: 'GEMEENTE', vorm: 'hoofdletters' },
      { soort: 'gelijk', text: 'koppelt in de planperiode' },
    ]);
    const comma = await find('koppelt in de planperiode, 1.500 woningen');
    expect(comma.same[0]?.near?.stretches).toContainEqual({
      soort: 'vorm',
      text: 'planperiode',
      was: 'planperiode,',
      vorm: 'leestekens',
    });
  });
});

describe('words of the site itself', () => {
  const [document] = documenten;
  const hoofdstuk = document?.versies[0]?.hoofdstukken[0];
  if (hoofdstuk)
    hoofdstuk.samenvatting = 'Kort gezegd: minder water.\n\nDe straat wordt droger en groener.';
  if (document?.versies[0]) document.versies[0].samenvatting = 'Dit hele plan gaat over water.';
  const begrippen = [
    { id: 'riool', term: 'Riool', uitleg: 'Een buis voor vuil water onder de straat.' },
  ];
  const files = new Map(
    quoteFiles(documenten, begrippen).map(({ name, content }) => [
      `${name}.json`,
      JSON.stringify(content),
    ]),
  );
  const look = (quote: string) => findQuote(quote, loader(files).load);

  it.each([
    ['the samenvatting of a hoofdstuk', 'De straat wordt droger', 2],
    ['the samenvatting of a versie', 'Dit hele plan gaat over water.', 1],
    ['the uitleg of a begrip', 'vuil water onder de straat', 1],
    ['nearly so', 'Een pijp voor vuil water onder de straat', 1],
  ])('are found and told apart: %s', async (_, quote, number) => {
    const { verbatim, same, near, own } = await look(quote);
    expect([verbatim, same, near]).toEqual([[], [], []]);
    expect(own.map(({ van }) => van)).toEqual([OWN + number]);
  });

  it('do not stand beside a text that says it word for word', async () => {
    const { verbatim, own } = await look('in de planperiode 1.500 woningen');
    expect(verbatim).toHaveLength(1);
    expect(own).toEqual([]);
  });
});
