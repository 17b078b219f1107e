import { lstatSync, readFileSync } from 'node:fs';

/** A line of a list that says something, with its number from 1. */
export interface ListLine {
  line: number;
  text: string;
}

/** Bytes of a list beside the texts: addresses, hashes, words. Reading a longer one is no longer a matter of a second. */
export const LARGEST_LIST = 4 * 1024 * 1024;

/** The text of a file; none when it is not there, a link to another, or larger than a list may be, which is a fault. */
export function readOwn(path: string): string | undefined {
  const about = lstatSync(path, { throwIfNoEntry: false });
  return about?.isFile() && about.size <= LARGEST_LIST ? readFileSync(path, 'utf8') : undefined;
}

/** The lines of a list, however their ends were written; without a byte order mark and empty lines. */
export function linesOf(list: string): ListLine[] {
  return list
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((text, i) => ({ line: i + 1, text }))
    .filter(({ text }) => text.trim() !== '');
}

/** The list with lines that it does not have yet, sorted as `LC_ALL=C sort` does; no line is lost. */
export function addLines(list: string, added: readonly string[]): string {
  const all = new Set([...linesOf(list).map(({ text }) => text.trim()), ...added]);
  return [...all]
    .sort()
    .map((line) => `${line}\n`)
    .join('');
}
