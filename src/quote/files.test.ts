import { describe, expect, it } from 'vitest';
import { findQuote } from './find.ts';
import { NOTES } from './forms.ts';
import { filesOf, invent, loader, withNote } from '../../tests/quote/invented.ts';
import { alike } from '../dutch/look-alikes.ts';
import { findPieces, piecesOf, quoteOf } from './pieces.ts';

const short = invent([
  {
    wijken: [
      'De wijkagent loopt elke dag een ronde. “Veilig is thuis”, zegt hij – en dat klopt.',
      'Wij praten met bewoners over overlast in de straat en in het park.',
    ],
    jeugd: ['Jongeren krijgen een eigen plek bij de oude haven van de stad.'],
  },
  {
    wijken: [
      'De wijkagent loopt elke week een ronde. “Veilig is thuis”, zegt hij – en dat klopt.',
      'Wij praten met bewoners over overlast in de straat en in het park.',
    ],
  },
]);
const find = (quote: string) => findQuote(quote, loader(filesOf([short])).load);

describe('findQuote', () => {
  it.each([
    ['a part', 'loopt elke dag een ronde', 1, 1, [0]],
    ['quotes, dashes and line ends', '"Veilig is thuis", zegt\n  hij - en dat klopt', 1, 1, [0, 1]],
    ['the first letter', 'Met bewoners over overlast', 2, 2, [0, 1]],
    ['an ellipsis', '“De wijkagent … een ronde. [...] en dat klopt.”', 1, 1, [0, 1]],
    ['adjacent alineas', 'zegt hij – en dat klopt.\n\nWij praten met bewoners', 1, 2, [0, 1]],
  ])('finds word for word, whatever %s', async (_, quote, van, tot, versies) => {
    const { verbatim } = await find(quote);
    expect(verbatim).toEqual([{ hoofdstuk: 0, van, tot, versies }]);
  });

  it('finds a note, apart from the alineas, and knows its own citation', async () => {
    const words = 'Het bedrag is tienduizend euro in het eerste jaar.';
    const noted = withNote(
      invent([{ jeugd: ['Jongeren krijgen een eigen plek.'] }]),
      'jeugd',
      words,
    );
    const lookUp = (quote: string) => findQuote(quote, loader(filesOf([noted])).load);
    const place = [{ hoofdstuk: 0, van: NOTES + 1, tot: NOTES + 1, versies: [0] }];
    expect((await lookUp('tienduizend euro in het eerste jaar')).verbatim).toEqual(place);
    const own = `“${words}” – Gemeente, Plan, versie 1, jeugd, noot 1, https://x.nl/plan/versies/v1/jeugd/?k=00000000#n1`;
    expect((await lookUp(own)).verbatim).toEqual(place);
    expect((await lookUp(`een eigen plek. ${words}`)).verbatim).toEqual([]);
  });

  it('knows the citation that the site itself copies', async () => {
    const own =
      '“Jongeren krijgen een eigen plek” – Gemeente, Plan, versie 2 (2024), jeugd, alinea 1, https://x.nl/plan/versies/v2/jeugd/?k=00000000#a1';
    expect(quoteOf(own)).toBe('Jongeren krijgen een eigen plek');
    expect((await find(own)).verbatim).toHaveLength(1);
  });

  it('finds nearly, with the differences', async () => {
    const { verbatim, near } = await find(
      'Wij spreken met bewoners over overlast in de straat en het park.',
    );
    expect(verbatim).toEqual([]);
    expect(near[0]).toMatchObject({ hoofdstuk: 0, van: 2, tot: 2, versies: [0, 1] });
    expect(near[0]?.near?.stretches).toEqual([
      { soort: 'gelijk', text: 'Wij' },
      { soort: 'oud', text: 'praten' },
      { soort: 'nieuw', text: 'spreken' },
      { soort: 'gelijk', text: 'met bewoners over overlast in de straat en' },
      { soort: 'oud', text: 'in' },
      { soort: 'gelijk', text: 'het park.' },
    ]);
  });

  it('shows beside the literal places those where it stood a little different', async () => {
    const { verbatim, near } = await find('De wijkagent loopt elke dag een ronde.');
    expect(verbatim.map(({ versies }) => versies)).toEqual([[0]]);
    expect(near.map(({ versies }) => versies)).toEqual([[1]]);
  });

  it.each([
    'De raad besluit over heel iets anders dan dit.',
    'de agent liep toen maar wat rond en zei verder niets',
    'andeling van de wijkag',
  ])('finds nowhere: %s', async (quote) => {
    const { verbatim, near } = await find(quote);
    expect([verbatim, near]).toEqual([[], []]);
  });
});

describe('alike', () => {
  it('leaves nothing but plain characters', () =>
    expect(alike(' ‘a’ \u00a0„b”\u00ad–\nc')).toBe("'a' 'b'- c"));
  it('parts at an ellipsis', () =>
    expect(piecesOf('“een […] twee (...) drie… vier.”')).toEqual(['een', 'twee', 'drie', 'vier.']));
  it('finds whole words only', () => {
    expect(findPieces('een wijkagent', ['wijk'])).toBeUndefined();
    expect(findPieces('een wijk', ['Wijk'])).toEqual({ from: 4, to: 8 });
  });
});
