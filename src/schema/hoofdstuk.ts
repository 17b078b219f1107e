import type { z } from 'zod';
import { group, list, reference, text, volgorde } from './fields.ts';

/** Front matter of a hoofdstuk. */
export const hoofdstuk = group({
  titel: text,
  nummer: text.optional(),
  samenvatting: text.optional(),
  themas: list(reference).optional(),
  mijlpalen: list(reference).optional(),
  id: reference.optional(),
});

/** Front matter of a pagina. */
export const pagina = group({ titel: text, omschrijving: text, volgorde: volgorde.optional() });

export type HoofdstukData = z.output<typeof hoofdstuk>;
export type PaginaData = z.output<typeof pagina>;
