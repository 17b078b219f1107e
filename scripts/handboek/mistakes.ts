import {
  begrip,
  bodies,
  CONCEPT,
  dates,
  DOEL,
  fields,
  later,
  LATER,
  mijlpaal,
  text,
  VERSIE,
  type Mistake,
} from './broken.ts';
import { MORE_MISTAKES } from './more-mistakes.ts';
import { SOUND } from './sound.ts';

/** Wrong examples by subject; what the check says of each is filled in by running it. */
export const MISTAKES: Readonly<Record<string, readonly Mistake[]>> = {
  'Bestanden en namen': [
    ['een bestand dat op `.md` eindigt', { [`${CONCEPT}/02-proef.md`]: 'Tekst.\n' }],
    ['een bestand dat op `.yml` eindigt', { 'themas/proef.yml': 'titel: Proef\n' }],
    ['hoofdletters of spaties in een naam', { 'themas/Jeugd en Zorg.yaml': 'titel: Proef\n' }],
    ['een hoofdstuk zonder volgnummer', { [`${CONCEPT}/proef.mdx`]: DOEL }],
    [
      'twee hoofdstukken met één volgnummer',
      { [`${CONCEPT}/01-proef.mdx`]: '---\ntitel: Proef\n---\n\nTekst.\n' },
    ],
    ['een bestand van meer dan 2 MB', { [`${CONCEPT}/beeld/groot.png`]: Buffer.alloc(3_000_000) }],
    ['een bestand op een vreemde plaats', { 'themas/oud/kladje.txt': 'x' }],
    [
      'niet opgeslagen als UTF-8',
      { 'begrippen/proef.yaml': Buffer.from('term: X\nuitleg: café\n', 'latin1') },
    ],
    [
      'een document dat heet als een vaste pagina',
      { 'documenten/zoeken/document.yaml': SOUND['documenten/plan/document.yaml'] ?? '' },
    ],
    [
      'twee documenten met één titel',
      { 'documenten/tweede/document.yaml': SOUND['documenten/plan/document.yaml'] ?? '' },
    ],
  ],
  Velden: [
    ['geen blok met `---` bovenaan', { [`${CONCEPT}/02-proef.mdx`]: 'Tekst.\n' }],
    [
      'het blok bovenaan is niet gesloten',
      { [`${CONCEPT}/02-proef.mdx`]: '---\ntitel: Proef\n\nTekst.\n' },
    ],
    ...fields(
      'titl: Proef',
      'themas: jeugd-en-zorg',
      'themas: [jeugd-zorg]',
      'samenvatting:',
      'titel: Nog een',
    ),
    ['`term: 112`', begrip('term: 112\nuitleg: Iets.')],
    ['`uitleg` ontbreekt', begrip('term: Proef')],
    ['`uitleg: Let op: dit is anders`', begrip('term: Proef\nuitleg: Let op: dit is anders')],
    ['`uitleg: "Zonder einde`', begrip('term: Proef\nuitleg: "Zonder einde')],
    ['`uitleg: *Schuin*`', begrip('term: Proef\nuitleg: *Schuin*')],
    [
      'een tab aan het begin van een regel',
      begrip('term: Proef\nuitleg: Iets.\nvormen:\n\t- proeven'),
    ],
    ['ongelijk ingesprongen', begrip('term: Proef\n  uitleg: Iets.')],
    [
      '`soort: besluitt`',
      {
        'mijlpalen/proef.yaml':
          'titel: P\norgaan: R\nsoort: besluitt\nstatus: gepland\ndatum: 2024\n',
      },
    ],
    [
      '`volgorde: eerst`',
      { 'themas/proef.yaml': 'titel: P\nlaag: fundament\nomschrijving: P.\nvolgorde: eerst\n' },
    ],
    [
      '`tooi: www.voorbeeld.nl`',
      {
        'themas/proef.yaml':
          'titel: P\nlaag: fundament\nomschrijving: P.\nvolgorde: 2\ntooi: www.voorbeeld.nl\n',
      },
    ],
  ],
  Datums: [
    ...dates(
      '31-12-2026',
      '2026-02-31',
      '2026-4-3',
      '12/31/2026',
      '3 april 2026',
      'najaar 2026',
      'Q3 2026',
      '2026/2025',
    ),
    ['`gepubliceerd: 2026-10`', mijlpaal('datum: 2026\ngepubliceerd: 2026-10')],
  ],
  Verwijzingen: [
    ['`documenten: [plann]`', mijlpaal('datum: 2026\ndocumenten: [plann]')],
    [
      'een `bron` met een versie die er niet is',
      begrip('term: Proef\nuitleg: Iets.\nbron: {document: plan, versie: 2023}'),
    ],
    [
      'een `bron` met een alinea die er niet is',
      begrip(
        'term: Proef\nuitleg: Iets.\nbron: {document: plan, versie: 2024, hoofdstuk: doel, alinea: 9}',
      ),
    ],
    ...bodies(
      '[link](/plan/doe/)',
      '[link](/plan/doel/#a9)',
      '[link](doel)',
      '[link](javascript:x)',
    ),
  ],
  'De tekst': [
    ['een leeg hoofdstuk', text('')],
    ...bodies(
      '# Kop',
      '#### Kop',
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
  ],
  Onderdelen: [
    ...bodies(
      '<Kadr>tekst</Kadr>',
      '<Citaat brn="X">tekst</Citaat>',
      '<Kader titel={naam}>tekst</Kader>',
      '<Sic>woord</Sic>',
      'Een <Kader>tekst</Kader> in de zin.',
      '<Tabel titel="X">tekst</Tabel>',
      '<Planfiguur>tekst</Planfiguur>',
      '<Taal code="Engels">word</Taal>',
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
  ],
  Versies: [
    ['een versie zonder `versie.yaml`', { [`${LATER}/01-doel.mdx`]: DOEL }],
    [
      '`datum` anders dan de naam van de map',
      later('datum: 2023\nstatus: vastgesteld\nwijziging: {soort: klein, toelichting: X.}\n'),
    ],
    [
      '`status: concept` in een map met een datum',
      later('datum: 2025\nstatus: concept\nwijziging: {soort: klein, toelichting: X.}\n'),
    ],
    [
      'een map die niet naar een datum heet',
      later(
        'datum: 2025\nstatus: vastgesteld\nwijziging: {soort: klein, toelichting: X.}\n',
        'documenten/plan/nieuw',
      ),
    ],
    ['`wijziging` ontbreekt', later('datum: 2025\nstatus: vastgesteld\n')],
    [
      'een versie zonder tekst',
      {
        [`${LATER}/versie.yaml`]:
          'label: V\ndatum: 2025\nstatus: vastgesteld\nwijziging: {soort: klein, toelichting: X.}\n',
      },
    ],
    [
      'een vastgestelde tekst die is veranderd',
      { [`${VERSIE}/01-doel.mdx`]: '---\ntitel: Doel\n---\n\nIets anders.\n' },
    ],
    [
      '`was` in `errata.yaml` staat niet zo in de tekst',
      {
        [`${VERSIE}/errata.yaml`]:
          '- hoofdstuk: doel\n  datum: 2024-02-01\n  was: een veiliger stad\n  wordt: een veilige stad\n  reden: Tikfout.\n',
      },
    ],
  ],
  ...MORE_MISTAKES,
};
