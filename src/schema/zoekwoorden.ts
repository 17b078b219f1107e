import type { z } from 'zod';
import { group, list, text } from './fields.ts';

/** `zoekwoorden.yaml`: words of readers and the words of the texts they lead to. */
export const zoekwoorden = list(
  group({
    zoek: list(text).describe('Woorden die lezers typen.'),
    vind: list(text).describe('Woorden zoals ze in de teksten staan.'),
  }),
);

/** `samenstellingen.yaml`: compounds to split at their hyphens, and words to leave whole. */
export const samenstellingen = group({
  splitsen: list(text)
    .optional()
    .describe('Samenstellingen met een streepje waar ze splitsen: woon-overlast.'),
  heel: list(text).optional().describe('Woorden die heel blijven: maatregel.'),
});

export type ZoekwoordenData = z.output<typeof zoekwoorden>;
export type SamenstellingenData = z.output<typeof samenstellingen>;
