import { expect, it } from 'vitest';
import { told } from '../../tests/compare/told.ts';

const table = (head: string, row = '| 2024 | 2 |') => `| Jaar | ${head} |\n| --- | --- |\n${row}\n`;
const noot = (amount: string) =>
  `Het bedrag staat in de noot.[^1]\n\n[^1]: Het bedrag is ${amount} euro.\n`;
const wrapped = (titel: string, bron: string) =>
  `<Kader titel="${titel}">\n\nTekst.\n\n</Kader>\n\n<Citaat bron="${bron}">\n\nCitaat.\n\n</Citaat>\n`;

it.each<[string, string, string, string[]]>([
  [
    'the amount in a note',
    noot('10.000'),
    noot('90.000'),
    [
      'alinea a1 anders verwijzing noot 1: “Het bedrag is 10.000 euro.” > noot 1: “Het bedrag is 90.000 euro.”',
      'noot n1 herschreven',
    ],
  ],
  [
    'the head of a column',
    table('Plan'),
    table('Werkelijk'),
    [
      'tabelkop a1 herschreven',
      'alinea a1 anders opbouw kolom 2 heet “Plan” > kolom 2 heet “Werkelijk”',
    ],
  ],
  [
    'swapped columns with equal cells',
    table('Plan', '| 2 | 2 |'),
    '| Plan | Jaar |\n| --- | --- |\n| 2 | 2 |\n',
    [
      'tabelkop a1 herschreven',
      'alinea a1 anders opbouw kolom 1 heet “Jaar” + kolom 2 heet “Plan” > kolom 1 heet “Plan” + kolom 2 heet “Jaar”',
    ],
  ],
  [
    'where a link leads',
    'Lees [de regeling](https://dorp.example/oud).\n',
    'Lees [de regeling](https://dorp.example/nieuw).\n',
    [
      'alinea a1 anders verwijzing “de regeling” naar https://dorp.example/oud > “de regeling” naar https://dorp.example/nieuw',
    ],
  ],
  [
    'the title of a frame and the source of a quotation',
    wrapped('Geldt nu', 'Raad'),
    wrapped('Vervallen', 'College'),
    [
      'kadertitel a1 herschreven',
      'alinea a1 anders opbouw in het kader “Geldt nu” > in het kader “Vervallen”',
      'alinea a2 anders opbouw in een citaat van “Raad” > in een citaat van “College”',
      'bron a2 herschreven',
    ],
  ],
  [
    'headings that changed places',
    '## Toegestaan\n\nVuur.\n\n## Verboden\n\nLawaai.\n',
    '## Verboden\n\nVuur.\n\n## Toegestaan\n\nLawaai.\n',
    ['onder de kop'],
  ],
  [
    'a heading that went before an alinea, and one of the same words that came after it',
    '## Verboden\n\nTekst een.\n\nTekst twee.\n',
    'Tekst een.\n\n## Verboden\n\nTekst twee.\n',
    [
      'kop k-verboden vervallen',
      'alinea a1 anders opbouw onder de kop “Verboden” >',
      'kop k-verboden nieuw',
    ],
  ],
  [
    'the side of a column',
    '| Jaar |\n| --- |\n| 1 |\n',
    '| Jaar |\n| ---: |\n| 1 |\n',
    ['tabelkop a1 anders opmaak > kolom “Jaar” rechts'],
  ],
  [
    'the side of one of two columns of the same name',
    '| Wie | Wie |\n| --- | --: |\n| a | b |\n',
    '| Wie | Wie |\n| --: | --- |\n| a | b |\n',
    ['tabelkop a1 anders opmaak kolom 2 “Wie” rechts > kolom 1 “Wie” rechts'],
  ],
  [
    'numbers of a list',
    '1. een\n2. twee\n',
    '5. een\n6. twee\n',
    [
      'alinea a1 anders opbouw punt 1 van een genummerde lijst > punt 5 van een genummerde lijst',
      'alinea a2 anders opbouw punt 2 van een genummerde lijst > punt 6 van een genummerde lijst',
    ],
  ],
  [
    'a task that is done',
    '- [ ] Werk\n',
    '- [x] Werk\n',
    ['alinea a1 anders opbouw nog niet gedaan > gedaan'],
  ],
  [
    'what becomes a quotation',
    'Citaat.\n',
    '> Citaat.\n',
    ['alinea a1 anders opbouw > in een aanhaling'],
  ],
  [
    'a correction',
    'Een <Sic juist="boete">boet</Sic>.\n',
    'Een <Sic juist="boot">boet</Sic>.\n',
    [
      'alinea a1 anders opmaak “boet” met “sic”, juist is “boete” > “boet” met “sic”, juist is “boot”',
    ],
  ],
  [
    'another space, letter code or dash that looks the same',
    'Het is € 5 – of de cafés.\n',
    'Het is €\u00a05 - of de cafés.\n',
    ['alinea a1 anders teken >'],
  ],
  [
    'emphasis',
    'Dit is niet waar.\n',
    'Dit is *niet* waar.\n',
    ['alinea a1 anders opmaak > “niet” cursief'],
  ],
  [
    'an amount in bold once, by its words',
    'Het kost **€ 5 miljoen** per jaar.\n',
    'Het kost **€ 6 miljoen** per jaar.\n',
    ['alinea a1 herschreven'],
  ],
  [
    'an amount in bold in a row once',
    table('Bedrag', '| 2024 | **€ 5** |'),
    table('Bedrag', '| 2024 | **€ 6** |'),
    ['alinea a1 herschreven'],
  ],
  [
    'another amount that is also in bold',
    'Het kost **€ 5** in een jaar, of € 7 in twee.\n',
    'Het kost € 6 in een jaar, of **€ 7** in twee.\n',
    ['alinea a1 herschreven opmaak “€ 5” vet > “€ 7” vet'],
  ],
  [
    'another word in bold before words that changed',
    'De **man** en de kat zijn 5 jaar.\n',
    'De man en de **kat** zijn 6 jaar.\n',
    ['alinea a1 herschreven opmaak “man” vet > “kat” vet'],
  ],
  [
    'an address behind words that changed once, by the words',
    'Lees [de regeling van 2023](https://dorp.example/).\n',
    'Lees [de regeling van 2024](https://dorp.example/).\n',
    ['alinea a1 herschreven'],
  ],
  [
    'emphasis that moved to a second word of the same form',
    'De *man* en de man.\n',
    'De man en de *man*.\n',
    ['a1 anders opmaak'],
  ],
])('tells %s', (_, oud, nieuw, expected) => {
  const lines = told(oud, nieuw);
  // One phrase is a part of what is told; whole lines are all of it.
  if (/^(?:alinea|tabelkop|kadertitel) /.test(expected[0] ?? '')) expect(lines).toEqual(expected);
  else expect(lines.join('\n')).toContain(expected[0]);
  expect(told(oud, oud)).toEqual([]);
});
