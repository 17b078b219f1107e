import { parseArgs } from 'node:util';
import { datumFault } from '../../src/datum/datum-fault.ts';
import { nearest } from '../../src/dutch/nearest.ts';
import { document, mijlpaal, thema } from './choices.ts';
import { Refusal } from '../versie/refusal.ts';
import { idOf, THINGS, type Facts, type Thing } from '../../src/redactie/skeletons.ts';

/** What an editor wants made. */
export interface Wish {
  thing: Thing;
  facts: Facts;
  /** For a hoofdstuk: the document it comes in, and the part it comes under. */
  document?: string;
  onder?: string;
}

/** What may stand behind each thing, as its command line says it. */
const USAGE: Readonly<Record<Thing, string>> = {
  hoofdstuk: '<document> "<titel>" [--onder <hoofdstuk>]',
  mijlpaal: '"<titel>" --datum <datum> [--orgaan "<orgaan>"] [--soort <soort>]',
  thema: '"<titel>" [--laag <laag>]',
  begrip: '"<term>"',
  document: '"<titel>" [--soort <soort>]',
};
/** Words allowed for an option of a thing. */
export const CHOICES: Partial<Record<Thing, Record<string, readonly string[]>>> = {
  mijlpaal: { soort: mijlpaal },
  thema: { laag: thema },
  document: { soort: document },
};
const OPTIONS = ['onder', 'datum', 'orgaan', 'soort', 'laag'] as const;

const usage = (thing: Thing) => `npm run nieuw -- ${thing} ${USAGE[thing]}`;

/** Why a title gives no id; `undefined` when it does. */
export const titleFault = (titel: string): string | undefined =>
  idOf(titel) ? undefined : `De titel "${titel}" heeft geen letters of cijfers. Schrijf een titel.`;

/** Reads a command line; anything unclear is refused with the cure, nothing is guessed. */
export function readWish(args: readonly string[]): Wish {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' as const }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [thing = '', ...words] = positionals;
  if (!isThing(thing)) {
    const near = nearest(thing, THINGS);
    const hint = thing && `"${thing}" kunnen we niet maken. ${near ? `Bedoelt u ${near}? ` : ''}`;
    throw new Refusal(
      `${hint}Schrijf een van deze:\n${THINGS.map((each) => `  ${usage(each)}`).join('\n')}`,
    );
  }
  const given: Partial<Record<string, string>> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!USAGE[thing].includes(`--${token.name} `))
      throw new Refusal(`${token.rawName} kan hier niet. Schrijf: ${usage(thing)}`);
    const value = token.value?.trim();
    if (!value || (!token.inlineValue && value.startsWith('--')))
      throw new Refusal(`Achter ${token.rawName} staat niets. Schrijf: ${usage(thing)}`);
    given[token.name] = value;
  }
  const count = thing === 'hoofdstuk' ? 2 : 1;
  if (words.length !== count || words.some((word) => !word.trim()))
    throw new Refusal(
      `Er staat te veel of te weinig achter "${thing}". Zet een titel van meer woorden tussen aanhalingstekens: ${usage(thing)}`,
    );
  const titel = (words.at(-1) ?? '').trim();
  const { datum, onder, ...more } = given;
  const fault = titleFault(titel) ?? (datum && datumFault(datum)) ?? choiceFault(thing, given);
  if (fault) throw new Refusal(fault);
  if (thing === 'mijlpaal' && !datum)
    throw new Refusal(
      `De datum ontbreekt. Schrijf erachter bijvoorbeeld: --datum 2026-10, of --datum 2026 als de maand niet vaststaat.`,
    );
  return {
    thing,
    facts: { titel, ...(datum && { datum }), ...more },
    ...(count === 2 && { document: words[0] ?? '' }),
    ...(onder && { onder }),
  };
}

const isThing = (word: string): word is Thing => (THINGS as readonly string[]).includes(word);

function choiceFault(thing: Thing, given: Partial<Record<string, string>>): string | undefined {
  for (const [name, values] of Object.entries(CHOICES[thing] ?? {})) {
    const value = given[name];
    if (value === undefined || values.includes(value)) continue;
    const near = nearest(value, values);
    return `--${name} kent "${value}" niet. ${near ? `Bedoelt u ${near}?` : `Kies uit: ${values.join(', ')}.`}`;
  }
  return undefined;
}
