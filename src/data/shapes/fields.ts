import { z } from 'zod';

/** A whole address of this site. */
export const adres = (what: string) => z.url().describe(what);
export const tekst = (what: string) => z.string().describe(what);
/** What may be unknown; `null` says that the content does not tell. */
export const maybe = <T extends z.ZodType>(field: T) => field.nullable();
export const ids = (what: string) => z.array(z.string()).describe(what);
/** A date as the texts have it, as precise as is known (EDTF): a day, month, season, year or a span. */
export const datum = (what: string) =>
  z
    .string()
    .describe(`${what} Zo precies als bekend (EDTF): 2023-06-28, 2023-06, 2023-23 (herfst), 2023.`);
export const dag = (what: string) => z.iso.date().describe(what);
export const concept = z
  .boolean()
  .describe('Of dit bij een concept hoort: nog niet vastgesteld, en het kan nog veranderen.');
export const vingerafdruk = (what: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe(what);

/** Where in the texts something stands. */
export const bron = maybe(
  z.strictObject({
    document: tekst('De naam van het document in de adressen.'),
    versie: tekst('De naam van de versie in de adressen.'),
    hoofdstuk: maybe(tekst('De identiteit van het hoofdstuk; leeg bij een kort document.')),
    alinea: maybe(z.int().describe('Het nummer van de alinea.')),
    adres: adres('Het vaste adres van die plaats.'),
  }),
).describe('Waar dit in de teksten staat; null als dat niet is vermeld.');

/** A moment of which the day may not be known. */
export const moment = z.strictObject({
  eerste: dag('De eerste dag waarop het kan zijn.'),
  laatste: dag('De laatste dag waarop het kan zijn.'),
  woorden: tekst('Hetzelfde in woorden.'),
  besluit: maybe(tekst('Door welk besluit; null als de datum van de tekst zelf komt.')),
});
