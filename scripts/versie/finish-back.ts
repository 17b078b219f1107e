import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ADRESSEN, readAdressen } from '../../src/check/adressen.ts';
import { readLocks } from '../../src/check/locks.ts';
import { linesOf } from '../../src/content/lists.ts';
import { LOCK, lockFileOf, parseLock } from '../../src/content/lock.ts';
import { shownPath } from '../../src/content/read.ts';
import { dropEmptyAbove, move, writeCopy } from '../write/door.ts';
import { versieDir, versieName } from './content.ts';
import { digestFolder } from './finish.ts';
import { Refusal } from './refusal.ts';

/** What is left to do once the concept stands in its place again. */
export interface BackJournal {
  document: string;
  versie: string;
  /** Digest of the versie that became the concept. */
  digest: string;
  /** Lines of the list of addresses that go with it. */
  dead: string[];
}

export const BACK_JOURNAL = 'terug.json';

/** Writes down, before anything is placed, how to finish should the process be killed. */
export function writeBackJournal(work: string, journal: BackJournal): void {
  writeCopy(work, `${BACK_JOURNAL}.deel`, JSON.stringify(journal));
  move({ root: work, name: `${BACK_JOURNAL}.deel` }, { root: work, name: BACK_JOURNAL });
}

/** A list without some of its lines. */
export function withoutLines(list: string, gone: readonly string[]): string {
  const all = new Set(gone);
  return linesOf(list)
    .filter(({ text }) => !all.has(text.trim()))
    .map(({ text }) => `${text}\n`)
    .join('');
}

/** A lock without the lines of a versie (`<document>/<versie>`); lines that cannot be read stay, for they are told. */
export const withoutLock = (lock: string, versie: string): string =>
  withoutLines(
    lock,
    parseLock(lock).lines.flatMap((line) =>
      line.versie === versie ? [`${line.key} ${line.hash}`] : [],
    ),
  );

/**
 * Takes away a versie that is the concept again: its lines of the lock, its addresses, its folder. Each step is one
 * rename, and the content passes the check before and after each. Done again, it does nothing.
 */
export function finishBack(dir: string, work: string): string | undefined {
  if (!existsSync(join(work, BACK_JOURNAL))) return undefined;
  const { document, versie, digest, dead } = readJournal(join(work, BACK_JOURNAL));
  const key = `${document}/${versie}`;
  const folder = versieDir(dir, document, versie);
  if (!existsSync(versieDir(dir, document, 'concept'))) return undefined;
  // A versie that somebody worked on since stays.
  if (!existsSync(folder) || digestFolder(folder) !== digest) return undefined;
  for (const lock of readLocks(dir)) {
    const left = withoutLock(lock.text, key);
    if (left === lock.text) continue;
    if (left || lock.name === LOCK) over(lock.name, left);
    else move({ root: dir, name: lock.name }, { root: work, name: LOCK }, 'over');
  }
  dropEmptyAbove(dir, lockFileOf(key));
  const list = readAdressen(dir);
  if (list !== undefined && dead.length && withoutLines(list, dead) !== list)
    over(ADRESSEN, withoutLines(list, dead));
  move({ root: dir, name: versieName(document, versie) }, { root: work, name: 'versie' });
  return key;

  function over(name: string, text: string) {
    // By a name that `repair` knows as its own.
    const staged = name === ADRESSEN ? ADRESSEN : LOCK;
    writeCopy(work, staged, text);
    move({ root: work, name: staged }, { root: dir, name }, 'over');
  }
}

/** A journal as `writeBackJournal` makes it; another is refused, for its names are used as paths. */
function readJournal(path: string): BackJournal {
  const name = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
  try {
    const { document, versie, digest, dead } = JSON.parse(
      readFileSync(path, 'utf8'),
    ) as BackJournal;
    if ([document, versie].every((each) => name.test(each)) && Array.isArray(dead))
      return { document, versie, digest, dead };
  } catch {
    // Told below.
  }
  throw new Refusal(
    `${shownPath(path)} is niet te lezen. Er is niets veranderd. Haal de map ${basename(dirname(path))} weg.`,
  );
}
