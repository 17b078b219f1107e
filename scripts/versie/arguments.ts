import { datumFault } from '../../src/datum/datum-fault.ts';
import { readCommandLine, type Form, type Option } from '../command-line.ts';

/** What is said of a versie that is decided, as the options of its command are named. */
export type Key =
  'status' | 'label' | 'orgaan' | 'soort' | 'besluit-datum' | 'wijziging' | 'toelichting';

/** What an editor may say about a versie when it is decided; all of it optional here. */
export type Answers = Partial<Record<Key, string>>;

export type Task =
  | { command: 'nieuw'; document: string }
  | { command: 'vaststellen'; document: string; versie: string; answers: Answers; agreed: boolean }
  | { command: 'terug'; document: string }
  | { command: 'vastleggen' };

/** What each answer may be. */
export const ANSWERS: Readonly<Record<Key, Option>> = {
  status: { choices: ['vastgesteld', 'ter-kennisname'] },
  label: {},
  orgaan: {},
  soort: {},
  'besluit-datum': { fault: datumFault },
  wijziging: { choices: ['groot', 'klein'] },
  toelichting: {},
};

const FORMS: Readonly<Record<Task['command'], Form<Key | 'ja'>>> = {
  nieuw: { shown: '<document>', words: 1 },
  vaststellen: {
    shown: '<document> <versie>',
    words: 2,
    options: { ...ANSWERS, ja: { alone: true } },
  },
  vastleggen: { shown: '', words: 0 },
  terug: { shown: '<document>', words: 1 },
};

/** Reads a command line; anything unclear is refused with the cure, nothing is guessed. */
export function readArguments(args: readonly string[]): Task {
  const { command, words, options } = readCommandLine('versie', FORMS, args);
  const [document = '', versie = ''] = words;
  const { ja, ...answers } = options;
  if (command === 'vaststellen')
    return { command, document, versie, answers, agreed: ja !== undefined };
  return command === 'vastleggen' ? { command } : { command, document };
}
