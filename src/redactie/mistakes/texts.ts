import { bodies, CONCEPT, pagina, text, type Mistake } from './make.ts';

/** The smallest png. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const LONG = 'samenvatting: Wij '.concat('heel '.repeat(25), 'graag.\n');

/** Mistakes in Markdown. */
export const TEXTS: readonly Mistake[] = [
  ['een leeg hoofdstuk', text('')],
  // With words below it, for a text of headings alone has a fault of its own.
  ['`# Kop`', text('# Kop\n\nTekst.')],
  ['`#### Kop`', text('#### Kop\n\nTekst.')],
  ...bodies(
    '![Kaart](kaart.png)',
    '<b>vet</b>',
    '<div>tekst</div>',
    '<!-- later -->',
    'minder <5',
    'De {naam} van',
    "import x from 'y'",
    'Zie [^1].',
  ),
  ['een voetnoot waar niets naar verwijst', text('Tekst.\n\n[^1]: De noot.')],
  ['een tabelrij met te veel cellen', text('| a | b |\n| - | - |\n| 1 | 2 | 3 |')],
];

/** Mistakes in components. */
export const COMPONENTS: readonly Mistake[] = [
  ...bodies(
    '<Kadr>tekst</Kadr>',
    '<Citaat brn="X">tekst</Citaat>',
    '<Kader titel={naam}>tekst</Kader>',
    '<Sic>woord</Sic>',
    'Een <Kader>tekst</Kader> in de zin.',
    '<Tabel titel="X">tekst</Tabel>',
    '<Planfiguur>tekst</Planfiguur>',
    '<Taal code="Engels">word</Taal>',
    'Zie <Verwijzing naar="9.9">paragraaf 9.9</Verwijzing>.',
    '<Figuur bestand="kaart.png" />',
    '<Figuur bestand="kaart.png" alt="" />',
    '<Figuur bestand="kaart.png" alt="Kaart" />',
    '<Figuur bestand="Kaart 1.png" alt="Kaart" />',
  ),
  ['een onderdeel dat niet wordt gesloten', text('<Kader>\n\nTekst.')],
  ['een onderdeel dat niet is geopend', text('Tekst.\n\n</Kader>')],
  [
    '`Figuur` in een pagina',
    {
      'paginas/proef.mdx':
        '---\ntitel: Proef\nomschrijving: Proef.\n---\n\n<Figuur bestand="kaart.png" alt="Kaart" />\n',
    },
  ],
];

/** Words that readers stumble over. */
export const STYLE: readonly Mistake[] = [
  ['een zin van meer dan 25 woorden in een `samenvatting`', text('Tekst.', LONG)],
  ['`https://www.voorbeeld.nl` in een pagina', pagina('Zie https://www.voorbeeld.nl voor meer.')],
  ['`[klik hier](/plan/)` in een pagina', pagina('[klik hier](/plan/)')],
  ...bodies('[klik hier](/plan/)'),
  [
    '`alt="kaart.png"`',
    {
      ...text('<Figuur bestand="kaart.png" alt="kaart.png" />'),
      [`${CONCEPT}/beeld/kaart.png`]: Buffer.from(PIXEL, 'base64'),
    },
  ],
];
