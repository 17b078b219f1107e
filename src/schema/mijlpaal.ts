import type { z } from 'zod';
import { bron, choice, dag, datum, group, list, reference, text, title } from './fields.ts';

/** `mijlpalen/<mijlpaal>.yaml` */
export const mijlpaal = group({
  titel: title.describe('Wat er gebeurt.'),
  datum: datum.describe('Wanneer, zo precies als het vaststaat: dag, maand, seizoen of jaar.'),
  orgaan: title.describe('Wie het doet of besluit, bijvoorbeeld Gemeenteraad.'),
  soort: choice([
    'raadstafel',
    'besluit',
    'consultatie',
    'bijeenkomst',
    'publicatie',
    'rapportage',
  ]).describe('Wat voor mijlpaal het is.'),
  status: choice(['gepland', 'afgerond', 'vervallen']).describe('Hoe het ermee staat.'),
  documenten: list(reference)
    .optional()
    .describe('De documenten waar het over gaat: namen van mappen in documenten.'),
  themas: list(reference)
    .optional()
    .describe('De thema’s waar het over gaat: bestandsnamen zonder .yaml.'),
  toelichting: text.optional().describe('Wat een lezer erover moet weten.'),
  bron: bron.optional().describe('Waar in een document deze datum staat.'),
  eerder: list(
    group({
      datum: datum.describe('De datum die eerst gold.'),
      bron: bron.optional().describe('Waar in een document die datum stond.'),
    }),
  )
    .optional()
    .describe('Eerdere datums, als de mijlpaal is verschoven.'),
  gepubliceerd: dag.optional().describe('De dag waarop de mijlpaal op de site kwam.'),
});

export type MijlpaalData = z.output<typeof mijlpaal>;
