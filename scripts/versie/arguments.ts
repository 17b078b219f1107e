import { parseArgs } from 'node:util';
import { datumFault } from '../../src/datum/datum-fault.ts';
import { nearest } from '../../src/dutch/nearest.ts';
import { Refusal } from './refusal.ts';

/** What an editor may say about a versie when it is decided; all of it optional here. */
export interface Answers {
  status?: string;
  label?: string;
  orgaan?: string;
  soort?: string;
  'besluit-datum'?: string;
  wijziging?: string;
  toelichting?: string;
}

export type Task =
  | { command: 'nieuw'; document: string }
  | { command: 'vaststellen'; document: string; versie: string; answers: Answers }
  | { command: 'vastleggen' };

/** Words allowed for an answer that is a choice. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  status: ['vastgesteld', 'ter-kennisname'],
  wijziging: ['groot', 'klein'],
};
const KEYS = ['status', 'label', 'orgaan', 'soort', 'besluit-datum', 'wijziging', 'toelichting'];
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  nieuw: ['<document>'],
  vaststellen: ['<document>', '<versie>'],
  vastleggen: [],
};
const usage = (command: string) =>
  ['npm run versie --', command, ...(COMMANDS[command] ?? [])].join(' ');
const meant = (word: string, names: readonly string[], prefix = '') => {
  const hint = nearest(word, names);
  return hint ? `Bedoelt u ${prefix}${hint}?` : `Kies uit: ${names.join(', ')}.`;
};

/** Why an answer cannot be used, with the cure; `undefined` when it can. */
export function answerFault(key: string, value: string): string | undefined {
  const choices = CHOICES[key];
  if (choices && !choices.includes(value))
    return `--${key} kent "${value}" niet. ${meant(value, choices)}`;
  const fault = key === 'besluit-datum' ? datumFault(value) : undefined;
  return fault && `--besluit-datum klopt niet: ${fault}`;
}

/** Reads a command line; anything unclear is refused with the cure, nothing is guessed. */
export function readArguments(args: readonly string[]): Task {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(KEYS.map((key) => [key, { type: 'string' as const }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [command = '', document = '', versie = '', ...more] = positionals;
  if (!Object.hasOwn(COMMANDS, command)) {
    const all = Object.keys(COMMANDS).map((name) => `  ${usage(name)}`);
    const hint = command
      ? `"${command}" is geen opdracht. ${meant(command, Object.keys(COMMANDS))}\n`
      : '';
    throw new Refusal(`${hint}Schrijf een van deze:\n${all.join('\n')}`);
  }
  const answers: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, value, rawName } = token;
    if (command !== 'vaststellen')
      throw new Refusal(`${rawName} kan hier niet. Schrijf: ${usage(command)}`);
    if (!KEYS.includes(name))
      throw new Refusal(`${rawName} kennen we niet. ${meant(name, KEYS, '--')}`);
    if (name in answers) throw new Refusal(`--${name} staat er twee keer. Haal er een weg.`);
    if (value === undefined || (!token.inlineValue && /^--[a-z]/.test(value)))
      throw new Refusal(`Achter --${name} staat niets. Schrijf --${name} "…" of haal het weg.`);
    answers[name] = value.trim();
  }
  const count = (COMMANDS[command] ?? []).length;
  if (positionals.length !== count + 1 || more.length || positionals.includes(''))
    throw new Refusal(
      `Er staat te veel of te weinig achter "${command}". Schrijf: ${usage(command)}`,
    );
  for (const [key, value] of Object.entries(answers)) {
    const fault = value && answerFault(key, value);
    if (fault) throw new Refusal(fault);
    if (!value) delete answers[key];
  }
  if (command === 'vaststellen') return { command, document, versie, answers };
  return command === 'nieuw' ? { command, document } : { command: 'vastleggen' };
}
