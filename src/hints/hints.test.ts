import { describe, expect, it } from 'vitest';
import { languageReport } from './hints.ts';
import { plainWordHints } from './plain-words.ts';
import { spellingHints } from './spelling.ts';

const FILE = 'documenten/plan/2024/01-doel.mdx';
const texts = (text: string, kind: 'samenvatting' | 'tekst' = 'samenvatting') => [
  { file: FILE, kind, text },
];
const words = async (text: string, known: string[] = []) =>
  (await spellingHints(texts(text), known)).map(({ word }) => word);

describe('spellingHints', () => {
  it('finds what is wrong, with its place and what was meant', async () => {
    const [hint, ...rest] = await spellingHints(texts('De raad.\nHet colege komt.'));
    expect(rest).toEqual([]);
    expect(hint).toMatchObject({ file: FILE, line: 2, column: 5, word: 'colege', decided: false });
    expect(hint?.suggestions).toContain('college');
  });

  it('knows Dutch as it is written', async () =>
    expect(
      await words(
        'De boa’s, foto’s en ideeën: veiligheids- en zorgpartners, (veiligheids)partners. Eén, vijfhonderd.',
      ),
    ).toEqual([]));

  it('takes the word list of the site, capital or not', async () => {
    expect(await words('Raadstafel, raadstafel, RIEC')).toEqual([
      'Raadstafel',
      'raadstafel',
      'RIEC',
    ]);
    expect(await words('Raadstafel, raadstafel, RIEC', ['raadstafel', 'RIEC'])).toEqual([]);
  });

  it('marks the text of a document', async () =>
    expect((await spellingHints(texts('raadsleeden', 'tekst')))[0]?.decided).toBe(true));
});

describe('plainWordHints', () => {
  const PAIRS = [
    { woord: 'middels', liever: 'met' },
    { woord: 'ten behoeve van', liever: 'voor' },
    { woord: 'ter zake', liever: 'hierover' },
  ];
  const found = (text: string, kind?: 'tekst') =>
    plainWordHints(texts(text, kind), PAIRS).map(({ line, column, liever }) => [
      line,
      column,
      liever,
    ]);

  it('finds words and groups of words, also over a line end', () => {
    expect(found('Middels dit plan')).toEqual([[1, 1, 'met']]);
    expect(found('geld ten behoeve\n  van wijken')).toEqual([[1, 6, 'voor']]);
  });
  it('leaves parts of words and the text of documents alone', () => {
    expect(found('inmiddels middelste hulpmiddels middels-test')).toEqual([]);
    expect(found('Middels dit plan', 'tekst')).toEqual([]);
    expect(plainWordHints(texts('Middels'), [])).toEqual([]);
  });
});

describe('languageReport', () => {
  const text = '---\nsamenvatting: Het colege helpt middels geld.\n---\n\nDe raadsleeden praten.\n';
  const help = { woorden: [], schrijfhulp: [{ woord: 'middels', liever: 'met' }] };

  it('tells everything in Dutch lines', async () => {
    const lines = await languageReport([{ file: FILE, text }], help);
    expect(lines).toEqual([
      expect.stringMatching(`^${FILE}:2:19: "colege" kennen we niet. Bedoelt u .*"college"`),
      expect.stringMatching(
        `^${FILE}:5:4: "raadsleeden" kennen we niet. .* Het staat zo in de bron\\.$`,
      ),
      `${FILE}:2:32: "middels" kan eenvoudiger: "met".`,
    ]);
  });
  it('says how well a text reads only where that can be better', async () => {
    const of = (words: string) =>
      languageReport([{ file: FILE, text: `---\nsamenvatting: ${words}\n---\n` }]);
    expect(await of('De raad praat over het plan.')).toEqual([]);
    expect(
      (await of('Gemeentelijke veiligheidsorganisaties verantwoorden beleidsdoelstellingen.')).at(
        -1,
      ),
    ).toMatch(/samenvatting: Flesch-Douma .*streef naar 60/);
    expect((await of(`Wij ${'gaan en '.repeat(12)}gaan.`)).at(-1)).toContain('de langste 26');
  });
  it('leaves the text of documents out on request', async () =>
    expect(
      (await languageReport([{ file: FILE, text }], { ...help, own: true })).join(),
    ).not.toContain('raadsleeden'));
  it('says nothing of a file without words', async () =>
    expect(await languageReport([{ file: 'mijlpalen/x.yaml', text: 'titel: Xx' }])).toEqual([]));
});
