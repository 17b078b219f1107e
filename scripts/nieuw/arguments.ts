import { datumFault } from '../../src/datum/datum-fault.ts';
import { idOf, type Facts, type Thing } from '../../src/redactie/skeletons.ts';
import { jsonSchema } from '../../src/schema/json-schema.ts';
import type { Kind } from '../../src/schema/index.ts';
import { readCommandLine, type Form } from '../command-line.ts';
import { Refusal } from '../versie/refusal.ts';

/** What an editor wants made. */
export interface Wish {
  thing: Thing;
  facts: Facts;
  /** For a hoofdstuk: the document it comes in, and the part it comes under. */
  document?: string;
  onder?: string;
}

/** The words that the schema allows for a field. */
const choices = (kind: Kind, key: string) => ({
  choices: jsonSchema(kind).properties?.[key]?.enum ?? [],
});

/** How each thing is asked for on the command line. */
export const FORMS: Readonly<Record<Thing, Form<'onder' | 'datum' | 'orgaan' | 'soort' | 'laag'>>> =
  {
    hoofdstuk: {
      shown: '<document> "<titel>" [--onder <hoofdstuk>]',
      words: 2,
      options: { onder: {} },
    },
    mijlpaal: {
      shown: '"<titel>" --datum <datum> [--orgaan "<orgaan>"] [--soort <soort>]',
      words: 1,
      options: { datum: { fault: datumFault }, orgaan: {}, soort: choices('mijlpalen', 'soort') },
    },
    thema: {
      shown: '"<titel>" [--laag <laag>]',
      words: 1,
      options: { laag: choices('themas', 'laag') },
    },
    begrip: { shown: '"<term>"', words: 1 },
    document: {
      shown: '"<titel>" [--soort <soort>]',
      words: 1,
      options: { soort: choices('documenten', 'soort') },
    },
  };

/** Why a title gives no id; `undefined` when it does. */
export const titleFault = (titel: string): string | undefined =>
  idOf(titel) ? undefined : `De titel "${titel}" heeft geen letters of cijfers. Schrijf een titel.`;

/** Reads a command line; anything unclear is refused with the cure, nothing is guessed. */
export function readWish(args: readonly string[]): Wish {
  const { command: thing, words, options } = readCommandLine('nieuw', FORMS, args);
  const [document = '', titel = document] = words;
  const fault = titleFault(titel);
  if (fault) throw new Refusal(fault);
  if (thing === 'mijlpaal' && !options.datum)
    throw new Refusal(
      `De datum ontbreekt. Schrijf erachter bijvoorbeeld: --datum 2026-10, of --datum 2026 als de maand niet vaststaat.`,
    );
  const { onder, ...facts } = options;
  return {
    thing,
    facts: { titel, ...facts },
    ...(thing === 'hoofdstuk' && { document }),
    ...(onder && { onder }),
  };
}
