import { begrip, bodies, CONCEPT, DOEL, text, type Mistake } from './broken.ts';

const pagina = (body: string): Record<string, string> => ({
  'paginas/proef.mdx': `---\ntitel: Proef\nomschrijving: Een proef.\n---\n\n${body}\n`,
});
/** The smallest png. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const long = 'samenvatting: Wij '.concat('heel '.repeat(25), 'graag.\n');

/** Wrong examples of style and of what the check only advises. */
export const MORE_MISTAKES: Readonly<Record<string, readonly Mistake[]>> = {
  'Taal en stijl': [
    ['een zin van meer dan 25 woorden in een `samenvatting`', text('Tekst.', long)],
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
  ],
  Advies: [
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
  ],
  Adressen: [
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
  ],
};
