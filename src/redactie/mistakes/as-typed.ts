import { begrip, bodies, text, type Mistake } from './make.ts';

/** Marks that were meant otherwise, and words that would be taken for marks. */
export const AS_TYPED: readonly Mistake[] = [
  ...bodies(
    '14. augustus is de laatste dag.',
    '2025. Een zin.',
    '* Exclusief btw',
    '> 65 decibel',
    '2*3*4 meter',
    '**Let op:**De gemeente',
    'een _schuin woord',
    '[tekst] (https://voorbeeld.nl)',
    'Tekst.[^noot 1]',
    '30 km\\/u',
  ),
  ['`##Kop`', text('##Kop\n\nTekst.')],
  ['een adres voor een link die er niet is', text('Tekst.\n\n[1]: https://voorbeeld.nl')],
  ['een tabel zonder regel met streepjes', text('| a | b |\n| 1 | 2 |')],
  ['een tabel met te weinig streepjes onder de kop', text('| a | b |\n| --- |\n| 1 | 2 |')],
  [
    'een regel direct onder een tabel',
    text('| a | b |\n| --- | --- |\n| 1 | 2 |\nBron: eigen telling.'),
  ],
  ['een blok code dat niet wordt gesloten', text('```\ncode\n\nTekst.')],
  ['een samenvoeging die half is gedaan', text('<<<<<<< HEAD\nOud\n=======\nNieuw\n>>>>>>> tak')],
  ['een zacht afbreekstreepje in een woord', text('Het vuur\u00adwerk.')],
  ['`ﬁ` als één teken', text('De of\ufb01cier.')],
  ['een opsommingsteken uit Word', text('\uf0b7 Een punt.')],
  ...bodies('de afge- lopen jaren', 'Dat staat vast.¹'),
  ['een verwijzing die in Word stuk was', text('Zie Fout! Verwijzingsbron niet gevonden.')],
  ['een regel uit een inhoudsopgave', text('1 Inleiding ........... 3')],
  ...bodies('EÃ©n dorp'),
  ['de voetregel van een bladzijde', text('Tekst.\n\nPagina 12 van 60')],
  ['een kop als gewone tekst', text('Tekst.\n\n2.1 Trends en cijfers')],
];

/** What is easily overlooked: told, and no reason to refuse a text. */
export const OVERLOOKED: readonly Mistake[] = [
  ['regels met `a.`, `b.` en `c.` in één alinea', text('Besluit:\na. een;\nb. twee.')],
  ['een noot als `[1]`', text('Dat staat in het besluit.[1]')],
  ['een opmerking uit Word', text('Dat staat vast.[JJ1]')],
  ['een bedrag dat er nog niet is: `€ XX`', text('Het kost € XX.')],
  ['een punt dat met één spatie inspringt', text('- een\n - twee')],
  ['een vette regel boven een alinea', text('**Onze aanpak**\n\nWij doen het samen.')],
  ['een dag die niet bestaat', text('Het besluit valt op 31 juni 2027.')],
  ['een datum op een andere dag van de week', text('Dat is maandag 17 december 2026.')],
  [
    'een link naar een map van collega’s',
    text('Zie [het dossier](https://gemeente.sharepoint.com/plan).'),
  ],
  ['regels die met `•` beginnen', text('• Een.\n• Twee.')],
  ['streepjes direct onder een zin', text('Een zin.\n---\n\nTekst.')],
];

/** What YAML takes for a comment. */
export const COMMENTS: readonly Mistake[] = [
  ['`uitleg: Dit is punt #4`', begrip('term: Proef\nuitleg: Dit is punt #4')],
];
