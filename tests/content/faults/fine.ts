import { MEANT } from './plakresten.ts';
import { body, DOEL, EXTRA, mdx, type Change } from './row.ts';

const many = 'Een gewone zin met **vet** en *cursief*.\n\n'.repeat(500);

/** What looks odd and is right. */
export const FINE: [name: string, files: Record<string, Change>][] = [
  ['the smallest folder', {}],
  ['a byte order mark', { [EXTRA]: `\ufeff${mdx('Tekst.')}` }],
  ['a byte order mark in YAML', { 'begrippen/x.yaml': '\ufeffterm: dorp\nuitleg: Iets.\n' }],
  ['CRLF', { [DOEL]: mdx('Tekst.\n\n- een\n- twee').replaceAll('\n', '\r\n') }],
  ['a blank line above the front matter', { [EXTRA]: `\n${mdx('Tekst.')}` }],
  ['no line end at the end', { [EXTRA]: mdx('Tekst.').trimEnd() }],
  ['an empty index.mdx above parts', { 'documenten/plan/2024/09-map/index.mdx': mdx(''), 'documenten/plan/2024/09-map/01-deel.mdx': mdx('Tekst.') }],
  ['a thematic break', body('Tekst.\n\n---\n\n* * *\n\nTekst.')],
  ['signs that are escaped', body('Een \\{ teken \\< en \\[^1] en `<br>` en `[a][b]` en {"a"}'.replace(' en {"a"}', ''))],
  ['links and anchors that are right', body('Zie [het doel](/plan/doel/#a1), [zonder](/plan/doel), [zoek](/zoeken/?q=x#) en [de kop](#k-kop).\n\n## Kop\n\nTekst.')],
  ['dates as the contract has them', Object.fromEntries(['2023', '2023-06', '2023-06-28', '"2023-21"', '2023-07/2023-09', '2024-02-29'].map((datum, i) => [`mijlpalen/m-${i}.yaml`, `titel: X\ndatum: ${datum}\norgaan: R\nsoort: besluit\nstatus: gepland\n`]))],
  ['a long text', body(many)],
  ['an erratum of words with emphasis in a note, and of what is right of a slip', {
    [DOEL]: mdx('Een <Sic juist="dorp">drop</Sic>.[^1]\n\n[^1]: Een *oud* plein.'),
    'documenten/plan/2024/errata.yaml': ['Een oud plein', 'dorp'].map((was, i) => `- {was: ${was}, wordt: anders, datum: 2024-05-0${i + 1}, reden: R, hoofdstuk: doel}\n`).join(''),
  }],
  ['a mail address in the text', body('Mail naar info@a.nl voor meer.')],
  ['text from right to left with marks', body('Een woord \u200fעברית\u200e hier.')],
  ...MEANT.map(([name, text]): [string, Record<string, Change>] => [name, body(text)]),
  ...(
    [
      ['words that rightly stand twice', 'Hij zei dat dat kan, dat het het beste is, en wie die die er zijn zijn. Een zoon van Van Dam, en voor voor wie het wil.'],
      ['amounts', 'Het kost € 1.000.000, € 12,50, €\u00a03.500,- of € 5. Dat is € 2.500.'],
      ['numbers with letters behind them', 'De A10, 6l water, 10lO, artikel 2.10o, B2o3 en 1I.'],
      ['periods and budgets of years', 'Van 2024 tot en met 2027, de begrotingen van 2024 en 2023, periode 2024-2027, besluit 2024-2021.'],
      ['days in digits', 'Op 28-02-2026, 29-02-2028, 31/12/2026 en zaak 31-02-20261.'],
      ['brackets that belong to the words', 'Zie [bijlage], [sic] en [de raad]: zo staat het er. Jan [rechts]: graag gezien.'],
      ['dots and spaces', 'En zo verder . . . en meer ... en dit ; nee.'.replace(' ; ', '; ')],
      ['a heading above a smaller one', '## Een\n\n### Onder een\n\nTekst.'],
      ['a row with a stroke for nothing', '| a | b |\n| --- | --- |\n| - | - |\n| n.v.t. | |'],
      ['a request to write to the municipality', 'Laat ons weten als u vragen hebt.\n\nHieronder staat de nieuwe tekst:\n\nLaat het weten.'],
      ['words in capitals within a line', 'Dit is een CONCEPT van het plan.\n\nINTERN OVERLEG: zo heet dat.'],
      ['a short alinea twice', 'Wij doen dit samen.\n\nWij doen dit samen.'],
      ['a link whose words are a name of a site', 'Zie [www.a.example](https://www.a.example/) en [a.b](https://www.a.example/a.b).'],
      ['the number of a person by its name', 'U hebt uw BSN nodig, en 123456782 is een nummer.'],
    ] as const
  ).map(([name, text]): [string, Record<string, Change>] => [name, body(text)]),
  ['words to a part of another document', { [DOEL]: mdx('Zie paragraaf 3.2 van de nota, zie hoofdstuk 2. En zie ook hoofdstuk 7 uit het rapport.', 'nummer: 1\n'), 'documenten/plan/2024/02-aanpak.mdx': mdx('Tekst.', 'nummer: 2\n') }],
  ['all addresses of a document that lead on', { 'adressen.txt': '/oud/\n/oud/doel/\n/oud/doel/diep/\n/oud/weg/\n/plan/\n', 'doorverwijzingen.yaml': '- van: /oud/*\n  naar: /plan/*\n' }],
  ['hostile words in fields of text', { 'begrippen/x.yaml': "term: 'dorp'\nuitleg: '  ''; DROP TABLE x; -- {a} * 2*3*4 [a] (b) _c_ #1 @jan | € $x$ <3 & R&D '\n" }],
  ['a sign for a name', { 'begrippen/x.yaml': "term: dorp\nuitleg: '€'\n" }],
  ['titels of names in capitals', { [EXTRA]: mdx('Tekst.').replace('Proef', 'AVG, NAVO en JEUGD') }],
  ['lists of four deep', body('- a\n  - b\n    - c\n      - d')],
];
