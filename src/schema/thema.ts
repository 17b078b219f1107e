import type { z } from 'zod';
import { bron, choice, group, list, text, volgorde, webAddress } from './fields.ts';

/** `themas/<thema>.yaml` */
export const thema = group({
  titel: text,
  laag: choice(['strategisch', 'fundament']),
  omschrijving: text,
  volgorde,
  doel: text.optional(),
  sporen: list(text).optional(),
  onderwerpen: list(text).optional(),
  synoniemen: list(text).optional(),
  tooi: webAddress.optional(),
  bron: bron.optional(),
});

export type ThemaData = z.output<typeof thema>;
