import { parseArgs } from 'node:util';
import { nearest } from '../src/dutch/nearest.ts';
import { Refusal } from './versie/refusal.ts';

/** What may stand behind an option; without either, any words. */
export interface Option {
  /** Stands alone: nothing follows it. It reads as `ja`. */
  alone?: true;
  choices?: readonly string[];
  /** Why a value cannot be used; `undefined` when it can. */
  fault?: (value: string) => string | undefined;
}

/** How a command of a script is typed. */
export interface Form<Key extends string = string> {
  /** What stands behind its name, as it is shown: `<document> "<titel>"`, options included. */
  shown: string;
  /** How many words that are at most, options left out; so many at the end may be left out. */
  words: number;
  optional?: number;
  options?: Readonly<Partial<Record<Key, Option>>>;
}

/** What was typed: every word there, every option known, no value empty. */
interface Typed<Key extends string> {
  words: string[];
  options: Partial<Record<Key, string>>;
}

/** A command line as it was read. */
export interface CommandLine<Command extends string, Key extends string> extends Typed<Key> {
  command: Command;
}

const meant = (word: string, names: readonly string[]) => {
  const near = nearest(word, names);
  return near ? `Bedoelt u ${near}?` : `Kies uit: ${names.join(', ')}.`;
};

/** Why a value of an option cannot be used, with the cure; `undefined` when it can. */
export function optionFault(name: string, option: Option = {}, value: string): string | undefined {
  const { choices, fault } = option;
  if (choices && !choices.includes(value))
    return `--${name} kent "${value}" niet. ${meant(value, choices)}`;
  const wrong = fault?.(value);
  return wrong && `--${name} klopt niet: ${wrong}`;
}

const split = (forms: readonly Form[], args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: Object.fromEntries(
      forms
        .flatMap(({ options = {} }) => Object.entries<Option | undefined>(options))
        .map(([key, option]) => [key, { type: option?.alone ? 'boolean' : 'string' } as const]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });

/**
 * Reads what stands behind `npm run <script> --` where the first word names a command; anything unclear is refused with
 * the cure, nothing is guessed. An option with an empty value counts as not given, so that a form may leave a field open.
 */
export function readCommandLine<Command extends string, Key extends string>(
  script: string,
  forms: Readonly<Record<Command, Form<Key>>>,
  args: readonly string[],
): CommandLine<Command, Key> {
  const names = Object.keys(forms) as Command[];
  const usage = (name: Command) => `npm run ${script} -- ${name} ${forms[name].shown}`.trimEnd();
  const { tokens, positionals } = split(Object.values(forms), args);
  const [first = '', ...words] = positionals;
  const command = names.find((name) => name === first);
  if (command === undefined) {
    const hint = first && `"${first}" kennen we niet. ${meant(first, names)}\n`;
    const all = names.map((name) => `  ${usage(name)}`);
    throw new Refusal(`${hint}Schrijf een van deze:\n${all.join('\n')}`);
  }
  return { command, ...read(forms[command], words, tokens, usage(command), command) };
}

/** The same where no word names a command. */
export function readWords<Key extends string>(
  script: string,
  form: Form<Key>,
  args: readonly string[],
): Typed<Key> {
  const { tokens, positionals } = split([form], args);
  const usage = `npm run ${script} -- ${form.shown}`.trimEnd();
  return read(form, positionals, tokens, usage, `npm run ${script} --`);
}

/** The same of what was typed behind this process, which ends with one line and this exit code when that is unclear. */
export function askedOf<Key extends string>(script: string, form: Form<Key>, code = 1): Typed<Key> {
  try {
    return readWords(script, form, process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exit(code);
  }
}

function read<Key extends string>(
  form: Form<Key>,
  words: readonly string[],
  tokens: ReturnType<typeof split>['tokens'],
  usage: string,
  before: string,
): Typed<Key> {
  const known: Readonly<Record<string, Option | undefined>> = form.options ?? {};
  const options: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, inlineValue } = token;
    if (!Object.hasOwn(known, name)) {
      const near = nearest(name, Object.keys(known));
      throw new Refusal(
        `${rawName} kan hier niet. ${near ? `Bedoelt u --${near}?` : `Schrijf: ${usage}`}`,
      );
    }
    if (name in options) throw new Refusal(`--${name} staat er twee keer. Haal er een weg.`);
    if (known[name]?.alone) {
      if (inlineValue) throw new Refusal(`Achter --${name} hoort niets. Schrijf alleen --${name}.`);
      options[name] = 'ja';
      continue;
    }
    if (token.value === undefined || (!inlineValue && /^--[a-z]/.test(token.value)))
      throw new Refusal(`Achter --${name} staat niets. Schrijf --${name} "…" of haal het weg.`);
    options[name] = token.value.trim();
  }
  const isFew = words.length < form.words - (form.optional ?? 0);
  if (isFew || words.length > form.words || words.some((word) => !word.trim()))
    throw new Refusal(
      `Er staat te veel of te weinig achter "${before}". Schrijf: ${usage}. Woorden die bij elkaar horen, zet u tussen aanhalingstekens.`,
    );
  for (const [name, value] of Object.entries(options)) {
    const fault = value && optionFault(name, known[name], value);
    if (fault) throw new Refusal(fault);
    if (!value) delete options[name];
  }
  return { words: words.map((word) => word.trim()), options: options as never };
}
