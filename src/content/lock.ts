import { isConflictMark } from '../faults/conflict.ts';
import { wrong, type RulesOf, type Wrong } from '../faults/wrong.ts';
import { addLines, linesOf } from './lists.ts';

/** Name of the file in the content folder that says what decided text may not change: of all versies that were there together. */
export const LOCK = 'vastgesteld.lock';
/** Name of the folder with a file of that form for each versie that was decided by itself. */
export const LOCKS = 'vastgesteld';

/**
 * The lock of one versie (`<document>/<versie>`), as a path inside the content folder. A decision makes a file of its
 * own, so that two decisions on two branches never touch one file: GitHub merges without the drivers of `.gitattributes`.
 */
export const lockFileOf = (versie: string): string => `${LOCKS}/${versie}.lock`;

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

/**
 * Reads a lock; a line that cannot be read, is left of a merge, or says another thing of the same, comes back as a fault.
 * The same line twice, as a merge that keeps both sides leaves it, says one thing.
 */
export function parseLock(text: string): {
  lines: ReadLine[];
  faults: (Wrong<RulesOf<'lock'>> & { line: number })[];
} {
  const lines = new Map<string, ReadLine>();
  const faults: (Wrong<RulesOf<'lock'>> & { line: number })[] = [];
  for (const { line, text: content } of linesOf(text)) {
    const [, key = '', versie = '', hoofdstuk, fact, hash = ''] =
      LINE.exec(content.trimEnd()) ?? [];
    const known = lines.get(key);
    if (known?.hash === hash) continue;
    const fault = isConflictMark(content)
      ? wrong('lock/conflict')
      : !key
        ? wrong('lock/line-unreadable')
        : versie.endsWith('/concept')
          ? wrong('lock/line-of-concept')
          : known && wrong('lock/line-twice', { key });
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
