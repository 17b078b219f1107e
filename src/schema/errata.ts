import type { z } from 'zod';
import { alinea, datum, group, list, text } from './fields.ts';

/** `errata.yaml` of a versie; `hoofdstuk` is left out for the text of a short document. */
export const errata = list(
  group({
    hoofdstuk: text.optional(),
    alinea: alinea.optional(),
    datum,
    was: text,
    wordt: text,
    reden: text,
  }),
);

export type ErrataData = z.output<typeof errata>;
