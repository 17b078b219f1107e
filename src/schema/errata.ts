import type { z } from 'zod';
import { alinea, datum, group, list, text } from './fields.ts';

/** `errata.yaml` of a versie; `hoofdstuk` is left out for the text of a short document. */
export const errata = list(
  group({
    hoofdstuk: text
      .optional()
      .describe('Het hoofdstuk, bijvoorbeeld aanpak/jeugd. Weglaten bij een kort document.'),
    alinea: alinea
      .optional()
      .describe(
        'Het nummer van de alinea: 3 voor #a3. Weglaten bij een kop, tabelkop of voetnoot.',
      ),
    datum: datum.describe('De dag van de correctie.'),
    was: text.describe('De woorden precies zoals ze er staan.'),
    wordt: text.describe('De woorden zoals ze moeten zijn.'),
    reden: text.describe('Waarom, in een zin.'),
  }),
);

export type ErrataData = z.output<typeof errata>;
