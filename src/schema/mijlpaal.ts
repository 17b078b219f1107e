import type { z } from 'zod';
import { bron, choice, dag, datum, group, list, reference, text } from './fields.ts';

/** `mijlpalen/<mijlpaal>.yaml` */
export const mijlpaal = group({
  titel: text,
  datum,
  orgaan: text,
  soort: choice([
    'raadstafel',
    'besluit',
    'consultatie',
    'bijeenkomst',
    'publicatie',
    'rapportage',
  ]),
  status: choice(['gepland', 'afgerond', 'vervallen']),
  documenten: list(reference).optional(),
  themas: list(reference).optional(),
  toelichting: text.optional(),
  bron: bron.optional(),
  eerder: list(group({ datum, bron: bron.optional() })).optional(),
  gepubliceerd: dag.optional(),
});

export type MijlpaalData = z.output<typeof mijlpaal>;
