import type { z } from 'zod';
import { bron, group, list, text } from './fields.ts';

/** `begrippen/<begrip>.yaml` */
export const begrip = group({
  term: text,
  uitleg: text,
  vormen: list(text).optional(),
  synoniemen: list(text).optional(),
  afkorting: text.optional(),
  bron: bron.optional(),
});

export type BegripData = z.output<typeof begrip>;
