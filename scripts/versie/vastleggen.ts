import { join } from 'node:path';
import { lockLines, recordLines, versieKey } from '../../src/check/frozen.ts';
import { frozenLines, locksWith, readLocks } from '../../src/check/locks.ts';
import { loadSite } from '../../src/check/load.ts';
import { addToLock, LOCK, parseLock, type LockLine } from '../../src/content/lock.ts';
import { shownPath } from '../../src/content/read.ts';
import { moveAll, writeCopy } from '../write/door.ts';
import type { Content } from './content.ts';
import { withOutcome } from './outcome.ts';

/** Lines for what a lock does not hold yet of the dated versies; `only` names one versie. */
export async function missingLines(dir: string, only?: string): Promise<LockLine[]> {
  const { site, entries } = await loadSite(dir);
  const locked = Map.groupBy(frozenLines(dir), ({ versie }) => versie);
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

const write = (root: string, locks: ReadonlyMap<string, string>) =>
  locks.forEach((text, name) => writeCopy(root, name, text));

/** Freezes every dated versie that is not frozen yet, and what the lock does not hold of the others; leaves what is frozen as it is, and puts order and doubles of its lines right. */
export async function vastleggen({ dir }: Content): Promise<void> {
  let added: LockLine[] = [];
  let repaired: string[] = [];
  const isRepair = readLocks(dir).length > 0;
  await withOutcome(
    dir,
    async (copy) => {
      added = await missingLines(copy);
      write(copy, locksWith(copy, added));
    },
    (copy) => {
      // Whatever the locks say by now stays in them.
      const locks = locksWith(dir, added);
      if (!locks.size && !readLocks(dir).length) locks.set(LOCK, '');
      repaired = [...locks.keys()];
      write(copy, locks);
      moveAll(
        repaired.map((name) => ({ from: { root: copy, name }, to: { root: dir, name } })),
        'over',
      );
    },
  );
  const versies = [...new Set(parseLock(addToLock('', added)).lines.map(({ versie }) => versie))];
  const files = repaired.map((name) => shownPath(join(dir, name))).join(', ');
  console.log(
    versies.length
      ? `Vastgelegd in ${files}: ${versies.join(', ')}.`
      : `Alle versies stonden al vast.${isRepair && files ? ` Volgorde en dubbele regels zijn hersteld in ${files}.` : ''}`,
  );
}
