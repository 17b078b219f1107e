import { join } from 'node:path';
import { readLock } from '../../src/check/lock.ts';
import { lockLines, recordLines, versieKey } from '../../src/check/frozen.ts';
import { loadSite } from '../../src/check/load.ts';
import { addToLock, LOCK, parseLock, type LockLine } from '../../src/content/lock.ts';
import { shownPath } from '../../src/content/read.ts';
import { move, writeCopy } from '../write/door.ts';
import type { Content } from './content.ts';
import { withOutcome } from './outcome.ts';

/** Lines for what a lock does not hold yet of the dated versies; `only` names one versie. */
export async function missingLines(dir: string, only?: string): Promise<LockLine[]> {
  const { site, entries } = await loadSite(dir);
  const locked = Map.groupBy(parseLock(readLock(dir) ?? '').lines, ({ versie }) => versie);
  return (site?.documenten ?? [])
    .flatMap(({ versies }) => versies)
    .filter(({ id }) => id !== 'concept')
    .filter((versie) => only === undefined || versieKey(versie) === only)
    .flatMap((versie) => {
      const own = locked.get(versieKey(versie));
      if (!own) return lockLines(versie, entries);
      // What is frozen stays as it is: the check refuses a fact that differs, so these only came later.
      const known = new Set(own.map(({ key }) => key));
      return recordLines(versie, entries).filter(({ key }) => !known.has(key));
    });
}

/** Freezes every dated versie that is not frozen yet, and what the lock does not hold of the others; leaves what is frozen as it is. */
export async function vastleggen({ dir }: Content): Promise<void> {
  let added: LockLine[] = [];
  await withOutcome(
    dir,
    async (copy) => {
      added = await missingLines(copy);
      writeCopy(copy, LOCK, addToLock(readLock(copy) ?? '', added));
    },
    (copy) => {
      if (added.length || readLock(dir) === undefined) {
        // Whatever the lock says by now stays in it.
        writeCopy(copy, LOCK, addToLock(readLock(dir) ?? '', added));
        move({ root: copy, name: LOCK }, { root: dir, name: LOCK }, 'over');
      }
    },
  );
  const versies = [...new Set(parseLock(addToLock('', added)).lines.map(({ versie }) => versie))];
  console.log(
    versies.length
      ? `Vastgelegd in ${shownPath(join(dir, LOCK))}: ${versies.join(', ')}.`
      : `Alle versies stonden al vast in ${shownPath(join(dir, LOCK))}.`,
  );
}
