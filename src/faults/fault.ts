import type { Place } from './place.ts';
import { sentence, type RuleId, type Wrong } from './wrong.ts';

/** What a rule has found: where, what and whether it is only worth a warning. It holds no sentence. */
export type Finding<Id extends RuleId = RuleId> = Wrong<Id> &
  Place & {
    /** Path as seen from the project, or absolute when the content lies outside it. */
    file: string;
    warning?: boolean;
  };

/** A fault as an editor reads it. */
export interface Told extends Place {
  /** See `Finding`. */
  file: string;
  /** Dutch: what is wrong, and how to mend it. */
  message: string;
  warning?: boolean;
}

/** One thing wrong with the content: the rule, the place, the values, and the words. */
export type Fault = Finding & Told;

/** A finding with its words. */
export const tell = (finding: Finding): Fault => ({ ...finding, message: sentence(finding) });

/** A fault as if its file were another. Said once for all rules: else the compiler spells out each of them anew. */
export const inFile = <T extends { file: string }>(fault: T, file: string): T => ({
  ...fault,
  file,
});

/** Those of a list that refuse the content: all but the warnings. */
export const errorsOf = <T extends { warning?: boolean }>(faults: readonly T[]): T[] =>
  faults.filter(({ warning }) => !warning);

/** Orders faults by path, line and column, as `npm run controle` prints them. */
export function sortFaults<T extends Place & { file: string }>(faults: readonly T[]): T[] {
  return [...faults].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** The line the contract prescribes: `pad:12:5: wat er mis is. Hoe je het herstelt.` */
export function formatFault({ file, line, column, message, warning }: Told): string {
  return `${visible(file)}:${line}:${column}: ${warning ? 'waarschuwing: ' : ''}${visible(message)}`;
}

const LONGEST = 600;

/**
 * Signs of a text made visible that do something where it is shown: move the cursor, turn the letters round, or give an
 * order to what runs our checks, which reads `##[order]` anywhere and `::order::` where a line begins.
 */
export const harmless = (text: string): string =>
  !ACTS.test(text)
    ? text
    : text
        .replace(/[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/gu, code)
        .replace(/##\[/g, () => `##${code('[')}`)
        .replace(/^(\s*)::/, (_, space: string) => `${space}${code(':')}:`);

/** What has such a sign or order in it: most texts have none. */
const ACTS = /[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]|##\[|^\s*::/u;

const code = (char: string) => `\\u{${char.codePointAt(0)?.toString(16)}}`;

/** Text from an editor on one line, as plain text and annotations show it. */
export function visible(text: string): string {
  const short =
    text.length > LONGEST ? `${text.slice(0, LONGEST / 2)} … ${text.slice(-LONGEST / 2)}` : text;
  return harmless(short.replace(/\s+/g, ' '));
}

/** Text that may hold words of an editor, as long as it is, on the lines that it has. */
export const lines = (text: string): string => text.split(/\r?\n/).map(harmless).join('\n');
