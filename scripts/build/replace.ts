import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { keptFolder } from './kept.ts';
import { Busy, lockOf, sweepLocks, takeLock } from '../write/lock.ts';
import { isMarked, MARK, mark, mountIn, refuseOthers } from './own.ts';

/** Where one build works: beside its result, so that one rename brings it there. */
export interface Workplace {
  /** The folder that becomes the result. */
  fresh: string;
  /** For Astro's own files of this build alone. */
  cache: string;
  /** The site that the build before this one left, if any, and a folder for what the next build may keep of it. */
  kept: { site: string; folder: string };
}

/** What stands in the work folder: the new result, the one it replaces, and what is being removed. */
const [FRESH, OLD, AWAY] = ['veiligheidsplan-nieuw', 'oud', 'weg'];
/** What to do about a result folder that is not ours. */
export const OUT_CURE = 'Kies met OUT_DIR een lege of nieuwe map, of maak deze zelf leeg.';

const PROJECT = join(import.meta.dirname, '../..');
const nameOf = (out: string) => createHash('sha256').update(out).digest('hex').slice(0, 12);
/** Where Astro's own files of one result go: inside the project, whose packages they must find. */
export const cacheOf = (out: string) => join(PROJECT, '.astro', `bouw-${nameOf(out)}`);

/** The folder itself, where a link leads to it: the link stays. */
const real = (out: string) => (existsSync(out) ? realpathSync(out) : out);
const workPrefix = (out: string) => join(dirname(out), `.${basename(out)}-bouw-`);

/** Removes a folder, but none with another disk in it; what another process still adds to it is left to the next command. */
function sweep(path: string): void {
  if (mountIn(path) !== undefined) return;
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
  }
}

/** Removes a work folder, its mark last: a kill halfway leaves what the next command knows as its own. */
function clear(work: string): void {
  // Under a name that is never put back: half of an old result is none.
  if (existsSync(join(work, OLD))) {
    sweep(join(work, AWAY));
    renameSync(join(work, OLD), join(work, AWAY));
  }
  const rest = () => readdirSync(work).filter((name) => name !== MARK);
  for (const name of rest()) sweep(join(work, name));
  if (rest().length) return;
  rmSync(join(work, MARK), { force: true });
  try {
    rmdirSync(work);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
    mark(work);
  }
}

/** Whether a folder is the work folder of a build: a name of our form alone does not make it ours. */
function isWork(path: string): boolean {
  if (!lstatSync(path).isDirectory()) return false;
  // Without mark: killed right after it was made, or made again by the last write of a killed Astro.
  return isMarked(path) || readdirSync(path).every((name) => name === FRESH);
}

/** Puts back what a killed build took away and removes what it left. Only for who holds the lock. */
function mend(out: string): void {
  const beside = dirname(out);
  const left = readdirSync(beside);
  const own = /^[A-Za-z0-9]{6}$/;
  const start = basename(workPrefix(out));
  const works = left
    .filter((name) => name.startsWith(start) && own.test(name.slice(start.length)))
    .map((name) => join(beside, name))
    .filter(isWork);
  for (const work of works) {
    const old = join(work, OLD);
    if (existsSync(old) && !lstatSync(out, { throwIfNoEntry: false })) renameSync(old, out);
    clear(work);
  }
  sweep(cacheOf(out));
  sweepLocks(lockOf(out));
}

/** After a kill: the result is the old or the new build again. Does nothing while a build is at work. */
export function restore(path: string): void {
  const out = real(path);
  if (!existsSync(dirname(out))) return;
  try {
    const release = takeLock(lockOf(out));
    mend(out);
    release();
  } catch (error) {
    if (!(error instanceof Busy)) throw error; // The build at work mends it itself.
  }
}

/**
 * Replaces the result by what `make` puts in `fresh`, or leaves it as it is when `make` says no or throws.
 * Readers see the old or the new build, except between two renames; a kill there is mended by the next command.
 * Throws `Busy` when another process builds the same folder, and `NotOurs` with `cure` when something else is in it.
 */
export async function replaceBuild(
  path: string,
  make: (workplace: Workplace) => boolean | Promise<boolean>,
  cure = OUT_CURE,
): Promise<boolean> {
  refuseOthers(path, cure);
  mkdirSync(dirname(path), { recursive: true });
  const out = real(path);
  const release = takeLock(lockOf(out));
  let work: string | undefined;
  const clean = () => {
    if (work) clear(work);
    sweep(cacheOf(out));
    release();
  };
  const stop = (signal: NodeJS.Signals) => {
    clean();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    mend(out);
    refuseOthers(out, cure);
    work = mkdtempSync(workPrefix(out));
    mark(work);
    const [fresh, old] = [join(work, FRESH), join(work, OLD)];
    const kept = { site: out, folder: keptFolder(nameOf(out)) };
    if (!(await make({ fresh, cache: cacheOf(out), kept }))) return false;
    mark(fresh);
    // Somebody may have put something there meanwhile.
    refuseOthers(out, cure);
    if (existsSync(out)) renameSync(out, old);
    try {
      renameSync(fresh, out);
    } catch (error) {
      if (existsSync(old)) renameSync(old, out);
      throw error;
    }
    return true;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    clean();
  }
}
