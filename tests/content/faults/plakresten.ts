import { body, EXTRA, type Row } from './row.ts';

const at = (line: number, column: number) => `${EXTRA}:${line}:${column}` as const;

/** What Word and PDF leave behind. */
export const PLAKRESTEN: Row[] = [
  ['a word cut at the end of a line', body('De afge-\nlopen jaren.'), at(4, 8), /Schrijf afgelopen/],
  ['a word cut that became one line', body('In de afge- lopen jaren.'), at(4, 11), /Schrijf afgelopen/],
  ['the number of a note as a sign', body('Dat staat vast.¹ Zo is het.'), at(4, 16), /schrijf hier \[\^1\]/],
  ['the number of a note of two digits', body('Dat staat¹² vast.'), at(4, 10), /schrijf hier \[\^12\]/],
  ['the foot of a page', body('Tekst.\n\nPagina 12 van 60\n\nMeer tekst.'), at(6, 1), /Haal de regel weg/],
  ['the foot of a page among lines', body('Tekst loopt\nBlz. 12\nhier door.'), at(5, 1), /Haal de regel weg/],
  ['a heading with a number as text', body('Tekst.\n\n2.1 Trends en cijfers\n\nMeer tekst.'), at(6, 1), /Schrijf "## 2\.1 Trends en cijfers"/],
  ['a heading with a number in bold', body('**3 Uitvoering**\n\nTekst.'), at(4, 1), /Schrijf "## 3 Uitvoering"/],
  ['a field that Word could not find', body('Zie Fout! Verwijzingsbron niet gevonden. voor meer.'), at(4, 5), /foutmelding van Word/],
  ['a field that Word could not find, in English', body('Zie Error! Reference source not found.'), at(4, 5), /foutmelding van Word/],
  ['a line of the contents', body('1 Inleiding ............. 3'), at(4, 13), /inhoudsopgave/],
  ['letters read byte by byte', body('Het is EÃ©n plan.'), at(4, 9), /Schrijf é,/],
  ['a sign of money read byte by byte', body('Het kost â‚¬ 20.'), at(4, 10), /Schrijf €,/],
  ['a mark of a writing program', body('Zo is het\u301012\u2020bron\u3011.'), at(4, 10), /schrijfprogramma/],
  ['a mark of another writing program', body('Zo is het [cite: 4].'), at(4, 11), /schrijfprogramma/],
  ['the number of a page between dashes', body('Tekst.\n\n- 12 -\n\nMeer tekst.'), at(6, 1), /kop- of voetregel/],
  ['a space of no width between words', body('Een\u2009dorp.'), at(4, 4), /bijzondere spatie/],
  ['a sign that ends a line within a line', body('Een\u2028dorp.'), at(4, 4), /bijzondere spatie/],
  ['a no-break space beside another space', body('Een \u00a0dorp.'), at(4, 5), /bijzondere spatie/],
  ['a tab between words', body('Een\tdorp.'), at(4, 4), /een tab tussen woorden/],
];

/** What looks so and is meant. */
export const MEANT: [name: string, text: string][] = [
  ['words that share their end', 'De in- en uitgang, koop- of huurwoning, sport- en\nspelplaats.'],
  ['areas and volumes', 'Een plein van 40 m² en 3 km³, en 10⁶ keer.'],
  ['a no-break space that holds together', 'Het kost €\u00a05.'],
  ['a sentence about a page', 'Dit staat op pagina 12 van het rapport.'],
  ['a numbered alinea that is a sentence', '2.1 De raad stelt dit vast.'],
  ['a bold sentence', '**Dit is belangrijk.**'],
  ['a warning with a mark', 'Fout! Dat mag niet meer'],
  ['dots and a number', 'En zo verder .... met 3 dorpen.'],
  ['a list of one number', '- 12'],
  ['capitals with a sign above them', 'Één dorp in Ägypte, en Â.'],
  ['code as typed', '`a\tb¹`'],
];
