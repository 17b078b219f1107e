import { z } from 'zod';
import { choice, datum, group, list, reference, text, volgorde } from './fields.ts';

/** `documenten/<document>/document.yaml`; the form of `woo` is fixed by a later decision. */
export const document = group({
  titel: text,
  korteTitel: text,
  soort: choice([
    'collegebesluit',
    'raadsmededeling',
    'plan-van-aanpak',
    'meerjarenbeleidsplan',
    'voortgangsrapportage',
    'uitvoeringsplan',
  ]),
  omschrijving: text,
  volgorde,
  periode: datum.optional(),
  relaties: list(group({ soort: text, document: reference })).optional(),
  woo: z.unknown().optional(),
});

export type DocumentData = z.output<typeof document>;
