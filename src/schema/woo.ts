import { z } from 'zod';
import { dag, group, list, OWN_KEY, title } from './fields.ts';
import { addressOf, labelsOf, type TooiList } from './tooi.ts';

/** Where the names of a list stand, with one of them. */
const from = (name: TooiList, what: string) =>
  `${what} precies zoals in de lijst op ${addressOf(name)}, bijvoorbeeld ${EXAMPLES[name]}.`;
/** A name of each list that is easy to tell from the others. */
const EXAMPLES: Partial<Record<TooiList, string>> = {
  informatiecategorieen: 'adviezen',
  documentsoorten: 'vergaderstuk',
  documenthandelingen: 'vaststelling',
};

/** A label of a list of TOOI, exactly as it stands there; the URI follows from it. */
const label = (name: TooiList, what: string) =>
  z.enum(labelsOf(name) as [string, ...string[]], {
    error: ({ input }) =>
      input === undefined
        ? `ontbreekt. Schrijf ${OWN_KEY}: met daarachter ${from(name, what)}`
        : `staat niet in de lijst van TOOI. Schrijf ${from(name, what)}`,
  });

/** `woo` in `document.yaml`: what the Woo index wants to know of a document (DiWoo 0.9.8). */
export const woo = group({
  categorieen: list(label('informatiecategorieen', 'een informatiecategorie'))
    .min(1, {
      error: `is leeg. Noem ten minste één informatiecategorie: ${from('informatiecategorieen', 'de naam')}`,
    })
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
