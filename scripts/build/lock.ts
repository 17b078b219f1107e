import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Two builds of one folder at once; told to the one that came last. */
export class Busy extends Error {}

/** When a process began, so that a number that was given out again is not taken for the same one. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')')).split(' ')[20] ?? '';
  } catch {
    return ''; // No /proc here: the number alone must do.
  }
}

function isAlive(owner: string): boolean {
  const [number = '', start = ''] = owner.split(' ');
  const pid = Number(number);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return now === '' || start === '' || now === start;
}

function readOwner(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Takes the lock file for this process, from a dead process if need be, and returns what gives it back.
 * Throws `Busy` while a living process holds it. A kill at any moment leaves a lock that the next may take.
 */
export function takeLock(lock: string): () => void {
  const self = `${process.pid} ${startOf(process.pid)}`;
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
      const owner = readOwner(lock);
      if (owner !== undefined && isAlive(owner)) throw new Busy(owner.split(' ')[0]);
      if (owner !== undefined) removeStale(lock, owner, own);
    }
    throw new Busy(readOwner(lock)?.split(' ')[0] ?? '?');
  } finally {
    rmSync(own, { force: true });
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
