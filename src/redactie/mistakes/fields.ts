import { begrip, bodies, CONCEPT, dates, fields, mijlpaal, type Mistake } from './make.ts';

/** Mistakes in the form of fields. */
export const FIELDS: readonly Mistake[] = [
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
];

/** Dates that are none. */
export const DATES: readonly Mistake[] = [
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
];

/** References that lead nowhere. */
export const REFERENCES: readonly Mistake[] = [
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
  ...bodies('[link](/plan/doe/)', '[link](/plan/doel/#a9)', '[link](doel)', '[link](javascript:x)'),
];
