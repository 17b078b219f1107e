import type { z } from 'zod';
import { group, list, text } from './fields.ts';

/** `zoekwoorden.yaml`: words of readers and the words of the texts they lead to. */
export const zoekwoorden = list(group({ zoek: list(text), vind: list(text) }));

/** `samenstellingen.yaml`: compounds to split at their hyphens, and words to leave whole. */
export const samenstellingen = group({
  splitsen: list(text).optional(),
  heel: list(text).optional(),
});

export type ZoekwoordenData = z.output<typeof zoekwoorden>;
export type SamenstellingenData = z.output<typeof samenstellingen>;
