import type { z } from 'zod';
import { choice, dag, datum, group, list, text, webAddress } from './fields.ts';

/** `documenten/<document>/<versie>/versie.yaml` */
export const versie = group({
  label: text,
  datum,
  status: choice(['concept', 'ter-kennisname', 'vastgesteld', 'vervallen']),
  samenvatting: text.optional(),
  toelichting: text.optional(),
  besluiten: list(
    group({ orgaan: text, soort: text, datum: datum.optional(), omschrijving: text.optional() }),
  ).optional(),
  bron: group({ titel: text, uitgever: text.optional(), url: webAddress.optional() }).optional(),
  wijziging: group({ soort: choice(['groot', 'klein']), toelichting: text }).optional(),
  gepubliceerd: dag.optional(),
});

export type VersieData = z.output<typeof versie>;
