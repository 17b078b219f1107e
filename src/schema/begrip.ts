import type { z } from 'zod';
import { bron, group, list, text, title } from './fields.ts';

/** `begrippen/<begrip>.yaml` */
export const begrip = group({
  term: title.describe('Het woord zelf, zoals het in de begrippenlijst staat.'),
  uitleg: text.describe('Wat het woord betekent, in gewone taal.'),
  vormen: list(title)
    .optional()
    .describe('Andere vormen die in de teksten staan: meervoud, verbuiging.'),
  synoniemen: list(title)
    .optional()
    .describe('Andere woorden voor hetzelfde, waarop lezers zoeken.'),
  afkorting: title.optional().describe('De afkorting, als die er is.'),
  bron: bron.optional().describe('Waar in een document dit staat.'),
});

export type BegripData = z.output<typeof begrip>;
