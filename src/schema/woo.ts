import { z } from 'zod';
import { dag, group, list, title } from './fields.ts';
import { labelsOf, type TooiList } from './tooi.ts';

/** A label of a list of TOOI, exactly as it stands there; the URI follows from it. */
const label = (name: TooiList, what: string) =>
  z.enum(labelsOf(name) as [string, ...string[]], {
    error: ({ input }) =>
      input === undefined
        ? `ontbreekt. Kies ${what} uit de lijst van TOOI.`
        : `staat niet in de lijst van TOOI. Neem ${what} precies over uit de lijst.`,
  });

/** `woo` in `document.yaml`: what the Woo index wants to know of a document (DiWoo 0.9.8). */
export const woo = group({
  categorieen: list(label('informatiecategorieen', 'een informatiecategorie'))
    .min(1, { error: 'is leeg. Noem ten minste één informatiecategorie.' })
    .describe(
      'De informatiecategorie van de Woo, met de naam uit de lijst van TOOI. De eerste telt.',
    ),
  soorten: list(label('documentsoorten', 'een documentsoort'))
    .optional()
    .describe('De documentsoort, met de naam uit de lijst van TOOI, bijvoorbeeld vergaderstuk.'),
  kenmerken: list(title).optional().describe('Zaaknummers en andere kenmerken van het stuk.'),
  handelingen: list(
    group({
      soort: label('documenthandelingen', 'een handeling').describe(
        'Wat er met het stuk gebeurde.',
      ),
      datum: dag.describe('De dag waarop dat gebeurde.'),
    }),
  )
    .optional()
    .describe('Wat er met het stuk gebeurde, als bij de versie geen besluit met een dag staat.'),
});
