import { wrong, type RulesOf, type Wrong } from '../faults/wrong.ts';

/** Name of the file in the content folder that says what decided text may not change. */
export const LOCK = 'vastgesteld.lock';

/** `<document>/<versie>` for label and datum, `<document>/<versie>/<identity or ->` for a text. */
export interface LockLine {
  key: string;
  hash: string;
}

/** A line as it stands in the file; `versie` is the first two parts of its key. */
export interface ReadLine extends LockLine {
  line: number;
  versie: string;
  /** Identity of the hoofdstuk, `-` for a short document; absent for label and datum. */
  hoofdstuk?: string;
}

const LINE = /^(([a-z0-9-]+\/[a-z0-9-]+)(?:\/(-|[a-z0-9-]+(?:\/[a-z0-9-]+)*))?) ([0-9a-f]{64})$/;

/** Reads a lock; a line that cannot be read, or stands there twice, comes back as a fault. */
export function parseLock(text: string): {
  lines: ReadLine[];
  faults: (Wrong<RulesOf<'lock'>> & { line: number })[];
} {
  const lines = new Map<string, ReadLine>();
  const faults: (Wrong<RulesOf<'lock'>> & { line: number })[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .forEach((content, i) => {
      if (content.trim() === '') return;
      const [, key = '', versie = '', hoofdstuk, hash = ''] = LINE.exec(content.trimEnd()) ?? [];
      const line = i + 1;
      const fault = !key
        ? wrong('lock/line-unreadable')
        : versie.endsWith('/concept')
          ? wrong('lock/line-of-concept')
          : lines.has(key) && wrong('lock/line-twice', { key });
      if (fault) faults.push({ line, ...fault });
      else lines.set(key, { line, key, versie, hash, ...(hoofdstuk && { hoofdstuk }) });
    });
  return { lines: [...lines.values()], faults };
}

/** Adds lines to the text of a lock and sorts it, as `LC_ALL=C sort` does; no line is lost. */
export function addToLock(text: string, added: readonly LockLine[]): string {
  const old = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '');
  const all = [...old, ...added.map(({ key, hash }) => `${key} ${hash}`)];
  return [...new Set(all)]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((line) => `${line}\n`)
    .join('');
}
