import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../../src/faults/fault.ts';
import type { RuleId } from '../../../src/faults/wrong.ts';
import type { Change } from '../faults/row.ts';

/** What an editor has who knows no more than a message and the file that it names. */
export interface Desk {
  /** What differs from the smallest folder; a cure changes it. */
  files: Record<string, Change>;
  file: string;
  line: number;
  column: number;
  message: string;
}
/** What an editor does to obey a message. */
export type Cure = (desk: Desk) => unknown;
/** For each rule all that its message names as a way out, each of which has to work. */
export type Cures = Partial<Record<RuleId, Cure | Cure[]>>;
/** Words that an editor writes: their own, or those that the message prints. */
export type Words = string | ((desk: Desk) => string);

/** A desk at a fault in a folder that may be changed. */
export const deskAt = ({ file, line, column, message }: Fault, files: Desk['files']): Desk => ({ files: { ...files }, file, line, column, message });

/** The text of a file as it now is. */
export function textOf({ files, file }: Desk, name = file): string {
  const change = files[name];
  if (change === undefined) {
    const path = join('tests/fixtures/klein', name);
    return existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : '';
  }
  return change === null ? '' : typeof change === 'string' ? change : Buffer.from(change).toString();
}

const offsetOf = (text: string, { line, column }: Desk): number =>
  text.split('\n').slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
const wordsOf = (words: Words, desk: Desk) => (typeof words === 'string' ? words : words(desk));

/** What a message prints to write: the first group of a pattern in it. */
export function said(pattern: RegExp): (desk: Desk) => string {
  return ({ message }) => {
    const words = pattern.exec(message)?.[1];
    if (words === undefined) throw new Error(`${pattern} does not stand in: ${message}`);
    return words;
  };
}
/** What a message asks whether it was meant. */
export const meant = said(/Bedoelt u (?:een )?[`“<]?([^`”>]+?)[`”>]?(?: of .+)?\?$/);

/** Puts words in the place of others; that there was nothing to replace is no cure. */
function replaced(text: string, from: string | RegExp, to: string): string {
  const at = typeof from === 'string' ? text.indexOf(from) : text.search(from);
  if (at < 0) throw new Error(`${from} is not in: ${text.slice(0, 200)}`);
  // What a group of a pattern held may be used again; a text that a message printed holds no `$`.
  return typeof from === 'string' ? text.slice(0, at) + to + text.slice(at + from.length) : text.replace(from, to);
}

/** At the place of the fault, or behind it. */
export const at = (from: string | RegExp, to: Words): Cure => (desk) => {
  const text = textOf(desk);
  const offset = offsetOf(text, desk);
  desk.files[desk.file] = text.slice(0, offset) + replaced(text.slice(offset), from, wordsOf(to, desk));
};
/** Right before the place of the fault. */
export const before = (words: Words): Cure => at(/^/, words);
/** In the line of the fault, which may also become more lines. */
export const line = (from: string | RegExp, to: Words): Cure => (desk) => {
  const lines = textOf(desk).split('\n');
  lines[desk.line - 1] = replaced(lines[desk.line - 1] ?? '', from, wordsOf(to, desk));
  desk.files[desk.file] = lines.join('\n');
};
/** Anywhere in the file of the fault, or in another. */
export const inFile = (from: string | RegExp, to: Words, name?: string): Cure => (desk) => {
  const file = name ?? desk.file;
  desk.files[file] = replaced(textOf(desk, file), from, wordsOf(to, desk));
};
/** The line of the fault, and so many below it, go away. */
export const dropLine = (count = 1): Cure => (desk) => {
  const lines = textOf(desk).split('\n');
  lines.splice(desk.line - 1, count);
  desk.files[desk.file] = lines.join('\n');
};
/** A new line, above or below the one of the fault. */
export const newLine = (where: 'above' | 'below', words: Words): Cure => (desk) => {
  const lines = textOf(desk).split('\n');
  lines.splice(desk.line - (where === 'above' ? 1 : 0), 0, wordsOf(words, desk));
  desk.files[desk.file] = lines.join('\n');
};
/** More at the end of the file. */
export const atEnd = (words: Words): Cure => (desk) => void (desk.files[desk.file] = textOf(desk) + wordsOf(words, desk));

/** The file goes away, or the folder with all that lies in it. */
export const dropFile: Cure = ({ files, file }) => {
  files[file] = null;
  for (const name of Object.keys(files)) if (name.startsWith(`${file}/`)) delete files[name];
  if (file in files && !/\.\w+$/.test(file)) delete files[file];
};
/** The file gets other content, of bytes too. */
export const content = (change: Change): Cure => ({ files, file }) => void (files[file] = change);
/** A file is made, or takes the place of one. */
export const make = (name: Words, change: Words | Uint8Array): Cure => (desk) =>
  void (desk.files[wordsOf(name, desk)] = change instanceof Uint8Array ? change : wordsOf(change, desk));
/** The file of the fault gets another name in its folder, or another path. */
export const rename = (to: Words): Cure => (desk) => {
  const name = wordsOf(to, desk);
  const path = name.includes('/') ? name : desk.file.replace(/[^/]*$/, () => name);
  const change = desk.files[desk.file] ?? textOf(desk);
  desk.files[desk.file] = null;
  desk.files[path] = change;
};
/** A folder gets another name, and with it the path of all that lies in it. */
export const renameFolder = (from: Words, to: Words): Cure => (desk) => {
  const [old, now] = [wordsOf(from, desk), wordsOf(to, desk)];
  for (const [name, change] of Object.entries(desk.files).filter(([each]) => `/${each}`.includes(`/${old}/`))) {
    desk.files[name] = null;
    desk.files[`/${name}`.replace(`/${old}/`, () => `/${now}/`).slice(1)] = change;
  }
};
/** What takes more than one step. */
export const steps = (...cures: Cure[]): Cure => (desk) => cures.forEach((cure) => void cure(desk));
