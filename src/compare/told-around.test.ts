import { expect, it } from 'vitest';
import { told } from '../../tests/compare/told.ts';

it.each<[string, string, string, string[]]>([
  [
    'a number of a list that is left out',
    '1. een\n2. twee\n',
    '1. een\n3. twee\n',
    ['alinea a2 anders opbouw punt 2 van een genummerde lijst > punt 3 van een genummerde lijst'],
  ],
  [
    'what closes the numbers of a list',
    '1. een\n',
    '1) een\n',
    ['alinea a1 anders opbouw punt 1 van een genummerde lijst > punt 1) van een genummerde lijst'],
  ],
  [
    'an item that goes a level up by its own place, and another number above it not again',
    '1. een\n   - twee\n   - drie\n',
    '2. een\n   - twee\n\n- drie\n',
    [
      'alinea a1 anders opbouw punt 1 van een genummerde lijst > punt 2 van een genummerde lijst',
      'alinea a3 anders opbouw punt van een opsomming, niveau 2 > punt van een opsomming',
    ],
  ],
  [
    'a line that goes, where words change too',
    'Tekst een.\n\n---\n\nTekst twee.\n',
    'Tekst van een.\n\nTekst twee.\n',
    ['alinea a1 herschreven', 'alinea a2 anders opbouw na een lijn >'],
  ],
  [
    'a line that comes after the last block',
    'Tekst.\n',
    'Tekst.\n\n---\n',
    ['alinea a1 anders opbouw > voor een lijn'],
  ],
  [
    'no other side of a column that has another place',
    '| Jaar | Plan |\n| --- | ---: |\n| 5 | 5 |\n',
    '| Plan | Jaar |\n| ---: | --- |\n| 5 | 5 |\n',
    [
      'tabelkop a1 herschreven',
      'alinea a1 anders opbouw kolom 1 heet “Jaar” + kolom 2 heet “Plan” > kolom 1 heet “Plan” + kolom 2 heet “Jaar”',
    ],
  ],
  [
    'where new words lead, and what they stand in',
    'Tekst.\n',
    'Tekst.\n\n<Kader titel="Let op">\n\nLees [de regeling](https://dorp.example/).\n\n</Kader>\n',
    [
      'kadertitel a2 nieuw',
      'alinea a2 nieuw verwijzing > “de regeling” naar https://dorp.example/ opbouw > in het kader “Let op”',
    ],
  ],
  [
    'what went with dropped words',
    'Tekst.\n\nHet is **streng** verboden.\n',
    'Tekst.\n',
    ['alinea a2 vervallen opmaak “streng” vet >'],
  ],
  [
    'what else differs of an alinea that is split',
    'De raad stelt de **doelen** vast in mei. Het college voert de plannen uit in juni.\n',
    'De raad stelt de doelen vast in mei.\n\n> Het college voert de plannen uit in *juni*.\n',
    ['alinea a1 gesplitst opmaak “doelen” vet > “juni” cursief opbouw > in een aanhaling'],
  ],
  [
    'nothing else of an alinea that is only split',
    '> De raad stelt de **doelen** vast in mei. Het college voert de plannen uit in juni.\n',
    '> De raad stelt de **doelen** vast in mei.\n>\n> Het college voert de plannen uit in juni.\n',
    ['alinea a1 gesplitst'],
  ],
  [
    'a list in a note',
    'Tekst.[^1]\n\n[^1]: De straten zijn:\n\n    1. Laan;\n    2. Kade.\n',
    'Tekst.[^1]\n\n[^1]: De straten zijn:\n\n    1. Laan;\n    4. Kade.\n',
    ['noot n1 anders opbouw punt 2 van een genummerde lijst > punt 4 van een genummerde lijst'],
  ],
])('tells %s', (_, oud, nieuw, expected) => {
  expect(told(oud, nieuw)).toEqual(expected);
  expect(told(nieuw, nieuw)).toEqual([]);
});
