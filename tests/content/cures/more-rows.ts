import { BEGRIP, body, dayLater, EXTRA, mdx, MIJLPAAL, type Row } from '../faults/row.ts';

const SITE = 'naam: K\norganisatie: G\norganisatieUri: https://a.nl/id\nurl: https://a.nl/\nbeschrijving: B\n';

/** Mistakes of rules that are told in a test of their own, or beside another. */
export const MORE: Row[] = [
  ['a text that begins with a star', { [BEGRIP]: 'term: dorp\nuitleg: * Let op\n' }, `${BEGRIP}:2:9`, /\*/],
  ['components that close in another order', body('<Kader>\n\n<Citaat>\n\nTekst.\n\n</Kader>\n\n</Citaat>'), `${EXTRA}:10:1`, /./],
  ['words that are struck half', body('Weg: ~~dit.'), `${EXTRA}:4:6`, /~~/],
  ['a value that is not closed above words between quotes', body('<Kader titel="Let op>\n\nTekst "zo".\n\n</Kader>'), `${EXTRA}:4:1`, /titel/],
  ['a word of a value between quotes', body('<Kader titel="Het "plan" nu">\n\nTekst.\n\n</Kader>'), `${EXTRA}:4:1`, /titel/],
  ['quotes that both close', body('<Citaat bron=”Raad”>\n\nTekst.\n\n</Citaat>'), `${EXTRA}:4:1`, /bron/],
  ['a number of a list that is a note too', body('Zie noot [1] en [tekst][1].\n\n[1]: https://a.example/'), `${EXTRA}:4:10`, /haken/],
  ['a mijlpaal without status', { [MIJLPAAL]: 'titel: X\ndatum: 2027\norgaan: R\nsoort: besluit\n' }, `${MIJLPAAL}:1:1`, /status/],
  ['a mijlpaal without datum', { [MIJLPAAL]: 'titel: X\norgaan: R\nsoort: besluit\nstatus: gepland\n' }, `${MIJLPAAL}:1:1`, /datum/],
  ['a thema without volgorde', { 'themas/jeugd.yaml': 'titel: J\nlaag: strategisch\nomschrijving: O\n' }, 'themas/jeugd.yaml:1:1', /volgorde/],
  ['a site without contact', { 'site.yaml': SITE }, 'site.yaml:1:1', /contact/],
  ['nobody to tell of a leak', { 'site.yaml': `${SITE}contact: {}\nbeveiliging:\n  verloopt: ${dayLater(90)}\n` }, 'site.yaml:7:1', /contact/],
  ['a bron without versie', { [BEGRIP]: 'term: dorp\nuitleg: U\nbron:\n  document: plan\n' }, `${BEGRIP}:3:1`, /versie/],
  ['a folder with the name of a file', { [`${BEGRIP}/01-a.mdx`]: mdx('Tekst.') }, `${BEGRIP}:1:1`, /map/],
];
