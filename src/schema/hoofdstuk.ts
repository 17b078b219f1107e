import type { z } from 'zod';
import { group, identity, list, reference, text, title, volgorde } from './fields.ts';

/** Front matter of a hoofdstuk. */
export const hoofdstuk = group({
  titel: title.describe('De kop van het hoofdstuk, zoals in het document.'),
  nummer: title.optional().describe('Het nummer dat het document zelf geeft, bijvoorbeeld 2.4.2.'),
  samenvatting: text
    .optional()
    .describe('Samenvatting in gewone taal. Hoort niet bij de tekst zelf; zinnen tot 25 woorden.'),
  themas: list(reference)
    .optional()
    .describe('De thema’s waar dit hoofdstuk over gaat: bestandsnamen zonder .yaml.'),
  mijlpalen: list(reference)
    .optional()
    .describe('De mijlpalen die bij dit hoofdstuk horen: bestandsnamen zonder .yaml.'),
  id: identity
    .optional()
    .describe(
      'Vaste naam, zodat de site het hoofdstuk herkent na hernoemen of verplaatsen: zijn eerste adres, bijvoorbeeld aanpak/jeugd.',
    ),
});

/** Front matter of a pagina. */
export const pagina = group({
  titel: title.describe('De kop van de pagina.'),
  omschrijving: text.describe('Een zin over de pagina, voor zoekmachines.'),
  volgorde: volgorde.optional().describe('Plaats in de lijst onderaan de site; laag komt eerst.'),
});

export type HoofdstukData = z.output<typeof hoofdstuk>;
export type PaginaData = z.output<typeof pagina>;
