import type { z } from 'zod';
import { choice, datum, group, list, reference, text, title, volgorde } from './fields.ts';
import { woo } from './woo.ts';

/** `documenten/<document>/document.yaml` */
export const document = group({
  titel: title.describe('De volledige titel.'),
  korteTitel: title.describe('Een korte titel voor menu’s en lijsten.'),
  soort: choice([
    'collegebesluit',
    'raadsmededeling',
    'plan-van-aanpak',
    'meerjarenbeleidsplan',
    'voortgangsrapportage',
    'uitvoeringsplan',
  ]).describe('Wat voor document het is.'),
  omschrijving: text.describe('Wat het document is, in een of twee zinnen.'),
  volgorde: volgorde.describe('Plaats in de lijst van documenten; laag komt eerst.'),
  periode: datum.optional().describe('De tijd waarover het document gaat, bijvoorbeeld 2024/2027.'),
  relaties: list(
    group({
      soort: title.describe('Wat dit document met het andere heeft, bijvoorbeeld bereidt voor.'),
      document: reference.describe('Het andere document: de naam van zijn map.'),
    }),
  )
    .optional()
    .describe('Hoe dit document bij andere hoort.'),
  woo: woo
    .optional()
    .describe(
      'Gegevens voor de index van de Wet open overheid. Zonder dit staat het document daar niet in.',
    ),
});

export type DocumentData = z.output<typeof document>;
