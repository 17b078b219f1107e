import { wrong, type RulesOf, type Wrong } from '../faults/wrong.ts';
import { addLines, linesOf } from './lists.ts';

/** Name of the file in the content folder that says what decided text may not change. */
export const LOCK = 'vastgesteld.lock';

/**
 * `<document>/<versie>` for label and datum, `<document>/<versie>/<identity or ->` for a text,
 * `<document>/<versie>#<fact>` for what else readers rely on (`besluiten/1/orgaan`).
 */
export interface LockLine {
  key: string;
  hash: string;
}

/** A line as it stands in the file; `versie` is the first two parts of its key. */
export interface ReadLine extends LockLine {
  line: number;
  versie: string;
  /** Identity of the hoofdstuk, `-` for a short document; absent for what is not the text of one. */
  hoofdstuk?: string;
  /** Name of a fact of the record. */
  fact?: string;
}

const LINE =
  /^(([a-z0-9-]+\/[a-z0-9-]+)(?:\/(-|[a-z0-9-]+(?:\/[a-z0-9-]+)*)|#(\w+(?:\/[\w-]+)*))?) ([0-9a-f]{64})$/;

/** Reads a lock; a line that cannot be read, or stands there twice, comes back as a fault. */
export function parseLock(text: string): {
  lines: ReadLine[];
  faults: (Wrong<RulesOf<'lock'>> & { line: number })[];
} {
  const lines = new Map<string, ReadLine>();
  const faults: (Wrong<RulesOf<'lock'>> & { line: number })[] = [];
  for (const { line, text: content } of linesOf(text)) {
    const [, key = '', versie = '', hoofdstuk, fact, hash = ''] =
      LINE.exec(content.trimEnd()) ?? [];
    const fault = !key
      ? wrong('lock/line-unreadable')
      : versie.endsWith('/concept')
        ? wrong('lock/line-of-concept')
        : lines.has(key) && wrong('lock/line-twice', { key });
    if (fault) faults.push({ line, ...fault });
    else
      lines.set(key, {
        line,
        key,
        versie,
        hash,
        ...(hoofdstuk && { hoofdstuk }),
        ...(fact && { fact }),
      });
  }
  return { lines: [...lines.values()], faults };
}

/** Adds lines to the text of a lock, see `addLines`. */
export const addToLock = (text: string, added: readonly LockLine[]): string =>
  addLines(
    text,
    added.map(({ key, hash }) => `${key} ${hash}`),
  );
