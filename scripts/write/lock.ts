import {
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { visible } from '../../src/faults/fault.ts';

/** Two commands on one folder at once; told to the one that came last. The message is the number of the other process. */
export class Busy extends Error {}

/** Something of somebody else stands where the lock belongs; the message says so in Dutch, with the cure. */
export class NoLock extends Error {}

/** After this long a lock whose process cannot be asked for is stale: no command takes a quarter of it. */
const LONGEST = 60 * 60 * 1000;
/** What a lock holds: the number of a process, when that began, and the computer that it runs on. */
const FORM = /^(?:\d+ \d*(?: \S*)?)?$/;

const host = () => hostname().replaceAll(/\s/g, '-');

/** When a process began, so that a number that was given out again is not taken for the same one. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')')).split(' ')[20] ?? '';
  } catch {
    return ''; // No /proc here: the number, and the age of the lock, must do.
  }
}

function isFresh(lock: string): boolean {
  const made = lstatSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made < LONGEST;
}

function isAlive(owner: string, lock: string): boolean {
  const [number = '', start = '', where] = owner.split(' ');
  const pid = Number(number);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  // A folder that two computers or containers share: nobody here can ask for that process.
  if (where && where !== host()) return isFresh(lock);
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return now === '' || start === '' ? isFresh(lock) : now === start;
}

function readOwner(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}

/** The lock of a folder: a file beside it, on the same disk. */
export const lockOf = (folder: string): string =>
  join(dirname(folder), `.${basename(folder)}-slot`);

/**
 * Takes the lock file for this process, from a dead process if need be, and returns what gives it back.
 * Throws `Busy` while a living process holds it, and `NoLock` where something else has its name. A kill at any moment leaves a lock that the next may take.
 */
export function takeLock(lock: string): () => void {
  const self = `${process.pid} ${startOf(process.pid)} ${host()}`;
  const own = `${lock}-${process.pid}`;
  try {
    for (let attempt = 0; attempt < 20; attempt++) {
      writeFileSync(own, self);
      try {
        linkSync(own, lock); // Makes the lock with its content at once, or fails.
        return () => {
          if (readOwner(lock) === self) rmSync(lock, { force: true });
        };
      } catch (error) {
        // Held; or our file was tidied away by who just had the lock.
        if (!['EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? ''))
          throw error;
      }
      if (lstatSync(lock, { throwIfNoEntry: false }) && !isLockFile(lock))
        throw new NoLock(
          `${visible(lock)} is niet van ons, en op die plek hoort ons slot. Verplaats het of haal het weg.`,
        );
      const owner = readOwner(lock);
      if (owner !== undefined && isAlive(owner, lock)) throw new Busy(owner.split(' ')[0]);
      if (owner !== undefined) removeStale(lock, owner, own);
    }
    throw new Busy(readOwner(lock)?.split(' ')[0] ?? '?');
  } finally {
    rmSync(own, { force: true });
  }
}

/** Removes what killed processes left of taking a lock. Only for who holds it. */
export function sweepLocks(lock: string): void {
  const start = `${basename(lock)}-`;
  for (const name of readdirSync(dirname(lock))) {
    const path = join(dirname(lock), name);
    if (!name.startsWith(start) || name === `${start}${process.pid}`) continue;
    if (/^\d+$/.test(name.slice(start.length)) && isLockFile(path)) rmSync(path, { force: true });
  }
}

/** Whether a file is what `takeLock` writes; one that is gone by now is nothing that stands in the way. */
function isLockFile(path: string): boolean {
  try {
    return lstatSync(path).isFile() && FORM.test(readFileSync(path, 'utf8'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}

/** Removes a dead process's lock; one that another process took meanwhile is put back. */
function removeStale(lock: string, owner: string, own: string): void {
  try {
    renameSync(lock, own);
    if (readOwner(own) !== owner) linkSync(own, lock);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
