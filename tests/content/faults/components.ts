import { AANPAK, body, DOEL, EXTRA, mdx, type Row } from './row.ts';

const at = (line: number, column: number) => `${EXTRA}:${line}:${column}` as const;

/** Mistakes in the use of components, and marks that the parser takes otherwise than they were meant. */
export const COMPONENTS: Row[] = [
  ['quotes of a word processor', body('<Figuur bestand="a.png" alt=“kaart” />'), `${EXTRA}:4:1`, /Schrijf alt="kaart"\./],
  ['single quotes of a word processor', body('Een <Sic juist=‘x’>y</Sic>.'), `${EXTRA}:4:5`, /Schrijf juist="x"\./],
  ['quotes within quotes', body('<Figuur bestand="a.png" alt="A "B" C" />'), `${EXTRA}:4:1`, /waarde van “alt” staat een recht/],
  ['a line that ends in a cell', body('| a | b |\n| --- | --- |\n| x<br>y | z |'), `${EXTRA}:6:4`, /cel van een tabel heeft één regel/],
  ['a Tabel of which the table has no line of dashes', body('<Tabel titel="T">\n\n| a | b |\n| 1 | 2 |\n\n</Tabel>'), `${EXTRA}:6:1`, /Zet onder de kop een regel/],
  ['an attribute twice', body('<Kader titel="x" titel="y">\n\nz\n\n</Kader>'), at(4, 18), /staat twee keer in <Kader>/],
  ['an empty attribute', body('a <Sic juist="">x</Sic>'), at(4, 8), /“juist” is leeg/],
  ['a value for decoratief', body('<Figuur bestand="a.png" decoratief="ja" />'), at(4, 25), /krijgt geen waarde/],
  ['alt and decoratief', body('<Figuur bestand="a.png" alt="x" decoratief />'), at(4, 1), /tegelijk/],
  ['text in a Figuur', body('<Figuur bestand="a.png" alt="Een plein">\n\nx\n\n</Figuur>'), at(4, 1), /<Figuur> bevat tekst/],
  ['a Kader within a sentence', body('a <Kader>x</Kader> b'), at(4, 3), /<Kader> staat tussen andere tekst/],
  ['a Taal around paragraphs', body('<Taal code="en">\n\na\n\nb\n\n</Taal>'), at(4, 1), /om meer dan één alinea/],
  ['a Kader with nothing in it', body('<Kader titel="x">\n\n</Kader>'), at(4, 1), /staat niets/],
  ['a Citaat with a source alone', body('<Citaat bron="x" />'), at(4, 1), /staat niets/],
  ['a second value without quotes', body('<Figuur bestand="a.png" alt=plein/>'), at(4, 1), /Schrijf alt="plein"/],
  ['a value that is not closed', body('<Kader titel="Let op>\n\nTekst.\n\n</Kader>\n\nEen "woord".'), at(4, 1), /wordt niet gesloten/],
  ['a Taal without words', body('a <Taal code="en"></Taal> b'), at(4, 3), /bevat geen woorden/],
  ['a Taal of no language', body('a <Taal code="Engels">x</Taal> b'), at(4, 3), /geen taalcode/],
  ['a Tabel without table', body('<Tabel titel="x">\n\ntekst\n\n</Tabel>'), at(4, 1), /precies één tabel/],
  ['a Planfiguur without list', body('<Planfiguur>\n\ntekst\n\n</Planfiguur>'), at(4, 1), /precies één lijst/],
  ['a footnote twice', body('x[^1]\n\n[^1]: a\n\n[^1]: b'), at(8, 1), /Voetnoot \[\^1\] staat er twee keer/],
  ['a Verwijzing without naar', body('Zie <Verwijzing>paragraaf 2</Verwijzing>.'), at(4, 5), /mist “naar”/],
  ['a Verwijzing without words', body('Zie <Verwijzing naar="doel" />.'), at(4, 5), /bevat geen woorden/],
  ['a Verwijzing around a link', body('Zie <Verwijzing naar="doel">het [doel](/plan/doel/)</Verwijzing>.'), at(4, 5), /staat om een link/],
  ['a Verwijzing in a pagina', { 'paginas/over.mdx': '---\ntitel: Over\nomschrijving: O\n---\nZie <Verwijzing naar="doel">het doel</Verwijzing>.\n' }, 'paginas/over.mdx:5:5', /kan niet in een pagina/],
  ['a Verwijzing to nothing', body('Zie <Verwijzing naar="doelen">het doel</Verwijzing>.'), at(4, 5), /leidt nergens heen.*naar="doel"/],
  ['a Verwijzing to a number with its word', { [DOEL]: mdx('Tekst.', 'nummer: 3.2\n'), ...body('Zie <Verwijzing naar="paragraaf 3.2">paragraaf 3.2</Verwijzing>.') }, at(4, 5), /Bedoelt u naar="3\.2"/],
  ['a Verwijzing to a number of two parts', { [DOEL]: mdx('Tekst.', 'nummer: 3.2\n'), [AANPAK]: mdx('Tekst.', 'nummer: 3.2\n'), ...body('Zie <Verwijzing naar="3.2">paragraaf 3.2</Verwijzing>.') }, at(4, 5), /naar="doel" of naar="aanpak"/],
  ['a Verwijzing in a document without parts', { 'documenten/brief/2024-03-05/index.mdx': '---\ntitel: Brief\n---\nZie <Verwijzing naar="2">hoofdstuk 2</Verwijzing>.\n' }, 'documenten/brief/2024-03-05/index.mdx:4:5', /geen hoofdstukken.*Schrijf een gewone link/],
];
