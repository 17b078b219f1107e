import { join } from 'node:path';
import { readLock } from '../../src/check/lock.ts';
import { lockLines, versieKey } from '../../src/check/frozen.ts';
import { loadSite } from '../../src/check/load.ts';
import { addToLock, LOCK, parseLock, type LockLine } from '../../src/content/lock.ts';
import { shownPath } from '../../src/content/read.ts';
import { move, writeCopy } from '../write/door.ts';
import type { Content } from './content.ts';
import { withOutcome } from './outcome.ts';

/** Lines for the dated versies that a lock does not have yet; `only` names one versie. */
export async function missingLines(dir: string, only?: string): Promise<LockLine[]> {
  const { site, entries } = await loadSite(dir);
  const known = new Set(parseLock(readLock(dir) ?? '').lines.map(({ versie }) => versie));
  return (site?.documenten ?? [])
    .flatMap(({ versies }) => versies)
    .filter((versie) => versie.id !== 'concept' && !known.has(versieKey(versie)))
    .filter((versie) => only === undefined || versieKey(versie) === only)
    .flatMap((versie) => lockLines(versie, entries));
}

/** Freezes every dated versie that is not frozen yet; leaves what is frozen as it is. */
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
  const versies = added.filter(({ key }) => key.split('/').length === 2).map(({ key }) => key);
  console.log(
    versies.length
      ? `Vastgelegd in ${shownPath(join(dir, LOCK))}: ${versies.join(', ')}.`
      : `Alle versies stonden al vast in ${shownPath(join(dir, LOCK))}.`,
  );
}
