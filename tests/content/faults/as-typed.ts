import { BEGRIP, body, EXTRA, front, mdx, type Row } from './row.ts';

const at = (line: number, column: number) => `${EXTRA}:${line}:${column}` as const;
const begrip = (text: string) => ({ [BEGRIP]: text });

/** What the parser would take from the words, or leave among them, without a word about it. */
export const AS_TYPED: Row[] = [
  ['a date that would be a number', body('De leden:\n\n1. a\n2. b\n\n14. augustus is de dag.'), at(9, 1), /14\\\. zodat/],
  ['a short month that would be a number', body('2. dec. is de dag.'), at(4, 1), /2\\\. zodat/],
  ['a year that would be a number', body('2025. Een zin.'), at(4, 1), /2025\\\. zodat/],
  ['a number with a nought before it', body('007. Een zin.'), at(4, 1), /007\\\. zodat/],
  ['a number of an item without words', body('1. a\n2.'), at(5, 1), /geen tekst/],
  ['a star before a note', body('Tekst.\n\n* Prijspeil van het jaar.'), at(6, 1), /Het teken \* verdwijnt/],
  ['a plus before an amount', body('Meer geld:\n+ 5 procent.\n+ 3 procent.'.replace(/\n\+ 3.*/, '')), at(5, 1), /Het teken \+ verdwijnt/],
  ['a > before an amount', body('> 65 decibel mag niet.'), at(4, 1), /Het teken > verdwijnt.*<Citaat>/],
  ['times', body('Een vak van 2*3*4 meter.'), at(4, 14), /De tekens \* verdwijnen/],
  ['times between letters', body('Reken l*b*h uit.'), at(4, 8), /De tekens \* verdwijnen/],
  ['a definition that no link uses', body('Tekst.\n\n[1]: https://a.example/'), at(6, 1), /verwijst niets/],
  ['a definition twice', body('Zie [het doel][d].\n\n[d]: /plan/doel/\n\n[d]: /plan/aanpak/'), at(8, 1), /staat er twee keer/],
  ['brackets of a note that become a link', body('Zie noot [1].\n\n[1]: https://a.example/'), at(4, 10), /De haken van \[1\]/],
  ['a backslash before a slash', body('Rij 30 km\\/u.'), at(4, 10), /Deze \\ verdwijnt/],
  ['the backslashes of a server', body('Kijk op \\\\server.'), at(4, 9), /Deze \\ verdwijnt/],
  ['a backslash in a path', body('Kijk in N:\\map\\_oud.'), at(4, 15), /Deze \\ verdwijnt/],
  ['backticks for apostrophes', body('De foto`s en auto`s.'), at(4, 8), /De tekens ` verdwijnen/],
  ['a mark behind a heading', body('## Programma C #\n\nTekst.'), at(4, 16), /niet op de pagina: #/],
  ['words behind a fence', body('```drie woorden hier\na\n```'), at(4, 1), /drie woorden hier/],

  ['a heading after a no-break space', body('Tekst.\n\n##\u00a0Toezicht\n\nTekst.'), at(6, 3), /gewone spatie/],
  ['a heading without a space', body('##Kop\n\nTekst.'), at(4, 3), /gewone spatie/],
  ['a heading without words', body('##\n\nTekst.'), at(4, 1), /geen woorden/],
  ['bold that a letter follows', body('**Let op:**De gemeente handhaaft.'), at(4, 1), /Het teken \*\* doet hier niets/],
  ['code that is not closed', body('De `code is open.'), at(4, 4), /Het teken ` doet hier niets/],
  ['weight that is not closed', body('Dit is _cursief.'), at(4, 8), /Het teken _ doet hier niets/],
  ['a table without its line', body('| Jaar | Bedrag |\n| 2024 | 10 |'), at(4, 1), /\| --- \| --- \|/],
  ['a table whose line counts other columns', body('| Jaar | Bedrag |\n| --- |\n| 2024 | 10 |'), at(4, 1), /2 kolommen, de regel met streepjes eronder 1/],
  ['a | in front of a sentence', body('Een zin.\n| Nog een zin.'), at(5, 1), /\\\|/],
  ['a line below a table', body('| Jaar | Bedrag |\n| --- | --- |\n| 2024 | 10 |\nBron: eigen telling.'), at(7, 1), /lege regel/],
  ['a fence that is not closed', body('Tekst.\n\n```\na\n\n## Kop\n\nTekst.'), at(6, 1), /Sluit het blok/],
  ['a note with a space in its name', body('Tekst.[^noot 1]'), at(4, 7), /\[\^noot-1\]/],
  ['a link with a space before its address', body('Zie [het doel] (https://a.example/).'), at(4, 5), /Haal de spatie weg/],
  ['an address that takes the escape behind it', body('Zie www.a.example/x\\<y.'), at(4, 21), /\[tekst\]\(adres\)/],
  ['a merge left half done', body('Tekst.\n\n<<<<<<< HEAD\nOud\n=======\nNieuw'), at(6, 1), /samenvoeging half gedaan/],
  ['a merge left half done in YAML', begrip('term: X\n<<<<<<< HEAD\nuitleg: Y\n=======\nuitleg: Z\n'), `${BEGRIP}:2:1`, /samenvoeging half gedaan/],

  ['a comment that cuts a title', { [EXTRA]: '---\ntitel: Buurt #1 in beeld\n---\nTekst.\n' }, `${EXTRA}:2:14`, /tussen aanhalingstekens/],
  ['a comment for a value', front('samenvatting: #4 van de lijst'), at(3, 15), /tussen aanhalingstekens/],
  ['a comment in a list', begrip('term: Dorp\nuitleg: Y\nvormen:\n  - Dorp #1\n'), `${BEGRIP}:4:10`, /tussen aanhalingstekens/],
  ['a comment in a text over lines', begrip('term: Dorp\nuitleg: Iets over\n  maatregel #3 en meer\n  en nog meer\n'), `${BEGRIP}:3:13`, /tussen aanhalingstekens/],
  ['a comment behind quotes', begrip('term: "Dorp" # later\nuitleg: Y\n'), `${BEGRIP}:1:14`, /eigen regel/],
  ['two begrippen with one term', { [BEGRIP]: 'term: Dorp\nuitleg: Y\n', 'begrippen/y.yaml': 'term: dorp\nuitleg: Z\n' }, 'begrippen/y.yaml:1:7', /staat ook in x\.yaml/],

  ['a soft hyphen', body('Het vuur\u00adwerk.'), at(4, 9), /U\+00AD.*--herstel/],
  ['a zero-width space in a title', { [EXTRA]: mdx('Tekst.').replace('Proef', 'Pro\u200bef') }, `${EXTRA}:2:11`, /U\+200B/],
  ['a sign of a font of its own', body('\uf0b7 Een punt.'), at(4, 1), /U\+F0B7/],
  ['a loose accent', body('Het cafe\u0301.'), at(4, 8), /Typ é/],
  ['letters drawn as one', body('De of\ufb01cier.'), at(4, 6), /Typ fi/],
  ['a soft hyphen by its name', body('Het vuur&shy;werk.'), at(4, 1), /U\+00AD/],
];

/** What may be meant as it stands, and mostly is not. */
export const UNREAD: Row[] = [
  ['a sentence right below an item', body('- een punt;\n- nog een punt.\nDit is een gewone zin.'), at(6, 1), /punt erboven/],
  ['a sentence right below a numbered item', body('1. een\n2. twee\nDe wijk is veilig.'), at(6, 1), /lege regel/],
  ['a table pasted from a worksheet', body('Jaar\tBedrag\n2024\t10\n2025\t12'), at(4, 1), /tabs tussen de woorden/],
  ['a name between low lines', body('Het bestand __init__ is nodig.'), at(4, 13), /De tekens __ verdwijnen/],
  ['lines with letters', body('Het college besluit:\n\na. de notitie;\nb. de raad;\nc. de stukken.'), at(7, 1), /begint loopt door/],
  ['lines with numbers', body('Het college besluit:\n2. de notitie;\n3. de raad.'), at(5, 1), /begint loopt door/],
  ['lines with numbers of parts', body('2.1 Een.\n2.2 Twee.'), at(5, 1), /begint loopt door/],
  ['lines with capitals', body('A. Een.\nB. Twee.'), at(5, 1), /begint loopt door/],
  ['lines with Roman numbers', body('I. Een.\nII. Twee.\nIII. Drie.'), at(5, 1), /begint loopt door/],
  ['articles', body('Art. 1 Een.\nArt. 2 Twee.'), at(5, 1), /begint loopt door/],
  ['signs of a section', body('§ 1 Een.\n§ 2 Twee.'), at(5, 1), /begint loopt door/],
  ['bullets of an arrow', body('→ Een.\n► Twee.'), at(4, 1), /wordt dit geen lijst/],
  ['a row with a cell too few', body('| a | b |\n| --- | --- |\n| 1 |'), at(6, 1), /minder cellen/],
  ['a list of dashes without spaces', body('–een\n–twee'), at(4, 1), /geen spatie/],
  ['pasted bullets', body('• Een.\n• Twee.'), at(4, 1), /wordt dit geen lijst/],
  ['bullets of a letter', body('o Een.\no Twee.'), at(4, 1), /wordt dit geen lijst/],
  ['bullets of a dash', body('Dit is het:\n– een;\n– twee.'), at(5, 1), /wordt dit geen lijst/],
  ['a list without spaces', body('-een\n-twee'), at(4, 1), /geen spatie/],
  ['a numbered list without spaces', body('1.Een\n2.Twee'), at(4, 1), /geen spatie/],
  ['a heading by a line below it', body('Een zin.\n---\n\nTekst.'), at(4, 1), /wordt deze tekst een kop/],
  ['a star that closes nowhere', body('*Exclusief btw.'), at(4, 1), /Het teken \* doet hier niets/],
  ['lines with pipes and no table', body('Jaar | Bedrag\n2024 | 10'), at(4, 1), /\| --- \| --- \|/],
  ['times between words', body('De lengte*breedte*hoogte.'), at(4, 10), /De tekens \* verdwijnen/],
  ['an address in quotes, at its line', body('Een.\n\nTwee met ‘www.a.example’ erin.'), at(6, 11), /www\.a\.example staat los.*\(http:\/\/www\.a\.example\)/],
];

/** What stays as it was typed, and needs no word. */
export const AS_IT_STANDS: [name: string, files: Record<string, string>][] = (
  [
    ['numbers with a gap', '1. a\n2. b\n4. c\n5. d'],
    ['numbers that close with a bracket', '1) a\n2) b'],
    ['a list that begins later', '3. a\n4. b'],
    ['a single tilde', 'De boete is 100~150 euro en 200~250 euro.'],
    ['a sentence that begins with export', 'Een.\n\nexport van drugs neemt toe.\n\nimport ook.'],
    ['struck words', 'Dit is ~~niet~~ verplicht.'],
    ['a mark that is escaped', '14\\. augustus, 2\\*3\\*4, \\[1]: a, \\> 65, \\## Kop, \\`a, \\_b, \\**c, \\~~d, 1 \\| 2'],
    ['an initial that a line begins with', 'De burgemeester, mevrouw\nA. Bakker, tekende.'],
    ['articles that a sentence names', 'Volgens\nArtikel 2 mag het.'],
    ['a row with an empty cell', '| a | b |\n| --- | --- |\n| 1 | |\n| | 2 |'],
    ['lettered alineas', 'Besluit:\n\na. de notitie;\n\nb. de raad.'],
    ['weight on a part of a word', 'Van on*der*mijning, **B**estuur en *o*pbouw.'],
    ['a price with a star', 'Dit kost 5 euro*.'],
    ['signs of other scripts', 'Een \u2764\ufe0f en \u{1f469}\u200d\u{1f692}.'],
    ['a code block with the name of a language', '```text\na ~~ b ** c | d\n```'],
    ['tags in code and after a backslash', 'Een `<x>` en \\<y>.\n\n'.repeat(60)],
  ] as const
).map(([name, text]) => [name, body(text) as Record<string, string>]);
