import { CONCEPT, DOEL, SOUND, type Mistake } from './make.ts';

/** Mistakes in names, places and bytes of files. */
export const FILES: readonly Mistake[] = [
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
  ['een naam die met een punt begint', { 'paginas/.gitattributes': '*.mdx ident\n' }],
  ['een naam van meer dan 100 tekens', { [`themas/${'a'.repeat(101)}.yaml`]: 'titel: Proef\n' }],
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
];

/** Addresses that are sent on to nowhere. */
export const ADDRESSES: readonly Mistake[] = [
  [
    'een doorverwijzing van een pagina die er is',
    { 'doorverwijzingen.yaml': '- van: /plan/doel/\n  naar: /plan/\n' },
  ],
  [
    'een doorverwijzing naar een andere site',
    { 'doorverwijzingen.yaml': '- van: /plan/oud/\n  naar: https://www.voorbeeld.nl/\n' },
  ],
  [
    'een doorverwijzing naar niets',
    { 'doorverwijzingen.yaml': '- van: /plan/oud/\n  naar: /plan/doe/\n' },
  ],
];
