import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { frozenLines } from '../../src/check/locks.ts';
import { addToLock, LOCK, lockFileOf, type LockLine } from '../../src/content/lock.ts';
import { shownPath } from '../../src/content/read.ts';
import { move, writeCopy } from '../write/door.ts';
import { versieDir, versieName } from './content.ts';
import { Refusal } from './refusal.ts';

/** What is left to do once the folder of a new versie stands in its place. */
export interface Journal {
  document: string;
  versie: string;
  lines: LockLine[];
  /** Digest of the concept that became the versie. */
  concept: string;
}

export const JOURNAL = 'vaststellen.json';

/** SHA-256 over the names and bytes of all files of a folder. */
export function digestFolder(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
  for (const file of files) {
    const bytes = readFileSync(file);
    hash.update(JSON.stringify([file.slice(folder.length), bytes.length])).update(bytes);
  }
  return hash.digest('hex');
}

/** Writes down, before anything is placed, how to finish should the process be killed. */
export function writeJournal(work: string, journal: Journal): void {
  writeCopy(work, `${JOURNAL}.deel`, JSON.stringify(journal));
  move({ root: work, name: `${JOURNAL}.deel` }, { root: work, name: JOURNAL });
}

/** A journal as `writeJournal` makes it; another is refused, for its names are used as paths. */
function readJournal(path: string): Journal {
  const name = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
  try {
    const { document, versie, lines, concept } = JSON.parse(readFileSync(path, 'utf8')) as Journal;
    if ([document, versie].every((each) => name.test(each)) && Array.isArray(lines))
      return { document, versie, lines, concept };
  } catch {
    // Told below.
  }
  throw new Refusal(
    `${shownPath(path)} is niet te lezen. Er is niets veranderd. Haal de map ${basename(dirname(path))} weg.`,
  );
}

/**
 * Freezes a versie that stands in its place and takes its concept away. Each step is one rename, and
 * the content passes the check before and after each. Done again, it does nothing.
 */
export function finish(dir: string, work: string): string | undefined {
  if (!existsSync(join(work, JOURNAL))) return undefined;
  const journal = readJournal(join(work, JOURNAL));
  const { document, versie, lines } = journal;
  const key = `${document}/${versie}`;
  if (!existsSync(versieDir(dir, document, versie))) return undefined;
  if (!frozenLines(dir).some((line) => line.versie === key)) {
    writeCopy(work, LOCK, addToLock('', lines));
    move({ root: work, name: LOCK }, { root: dir, name: lockFileOf(key) }, 'over');
  }
  const concept = versieDir(dir, document, 'concept');
  // A concept that somebody worked on since is a next one.
  if (existsSync(concept) && digestFolder(concept) === journal.concept)
    move({ root: dir, name: versieName(document, 'concept') }, { root: work, name: 'concept' });
  return key;
}
