import { begrip, CONCEPT, DOEL, later, LATER, VERSIE, type Mistake } from './make.ts';

/** Versions that cannot be, and decided texts that changed. */
export const VERSIONS: readonly Mistake[] = [
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
    'een vastgestelde versie van een dag die nog moet komen',
    later(
      'datum: 2999\nstatus: vastgesteld\nwijziging: {soort: klein, toelichting: X.}\n',
      'documenten/plan/2999',
    ),
  ],
  [
    'een zin van een leeg bestand, waar niemand een andere voor schreef',
    {
      'begrippen/proef.yaml':
        'term: Stad\nuitleg: Schrijf hier in gewone taal wat het woord betekent.\n',
    },
  ],
  [
    'een vastgestelde tekst die is veranderd',
    { [`${VERSIE}/01-doel.mdx`]: '---\ntitel: Doel\n---\n\nIets anders.\n' },
  ],
  [
    'een status of besluit dat is veranderd nadat de versie vaststond',
    {
      [`${VERSIE}/versie.yaml`]: 'label: Versie 2024\ndatum: 2024\nstatus: ter-kennisname\n',
    },
  ],
  [
    '`was` in `errata.yaml` staat niet zo in de tekst',
    {
      [`${VERSIE}/errata.yaml`]:
        '- hoofdstuk: doel\n  datum: 2024-02-01\n  was: een veiliger stad\n  wordt: een veilige stad\n  reden: Tikfout.\n',
    },
  ],
];

/** What the check only advises. */
export const ADVICE: readonly Mistake[] = [
  ['een begrip dat nergens in de tekst staat', begrip('term: Onvindbaar\nuitleg: Iets.')],
  [
    'een thema zonder hoofdstuk',
    {
      'themas/proef.yaml': 'titel: Proef\nlaag: fundament\nomschrijving: Proef.\nvolgorde: 2\n',
    },
  ],
  [
    'een rapportage voor de periode van haar document begint',
    {
      'mijlpalen/proef.yaml':
        'titel: P\ndatum: 2024-03\norgaan: R\nsoort: rapportage\nstatus: gepland\ndocumenten: [plan]\n',
    },
  ],
  [
    'een zoekwoord dat nergens in de tekst staat',
    { 'zoekwoorden.yaml': '- zoek: [rust]\n  vind: [onvindbaar]\n' },
  ],
  [
    'een tekst die is veranderd sinds de vorige versie, met dezelfde samenvatting',
    { [`${CONCEPT}/01-doel.mdx`]: DOEL.replace('Wij', 'De gemeente en haar inwoners samen') },
  ],
];
