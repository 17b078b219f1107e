import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Busy, takeLock } from './lock.ts';

/** Where one build works: beside its result, so that one rename brings it there. */
export interface Workplace {
  /** The folder that becomes the result. */
  fresh: string;
  /** For Astro's own files of this build alone. */
  cache: string;
}

type Stage = 'nieuw' | 'oud' | 'weg';

/** Where Astro's own files of one result go: inside the project, whose packages they must find. */
export const cacheOf = (out: string) => {
  const name = createHash('sha256').update(out).digest('hex').slice(0, 12);
  return join(import.meta.dirname, '../../.astro', `bouw-${name}`);
};

/** The folder itself, where a link leads to it: the link stays. */
const real = (out: string) => (existsSync(out) ? realpathSync(out) : out);
const lockOf = (out: string) => join(dirname(out), `.${basename(out)}-slot`);
const placeOf = (out: string, stage: Stage, pid: number | string = process.pid) =>
  join(dirname(out), `.${basename(out)}-${pid}-${stage}`);

/** Removes a folder; what another process still adds to it is left to the next command. */
function sweep(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
  }
}

/** Removes a folder such that a kill halfway leaves nothing that looks like a build. */
function discard(out: string, path: string): void {
  if (!existsSync(path)) return;
  const away = placeOf(out, 'weg');
  rmSync(away, { recursive: true, force: true });
  renameSync(path, away);
  rmSync(away, { recursive: true, force: true });
}

/** Puts back what a killed build took away and removes what it left. Only for who holds the lock. */
function mend(out: string): void {
  const start = `.${basename(out)}-`;
  const left = existsSync(dirname(out)) ? readdirSync(dirname(out)) : [];
  const of = (stage: Stage) =>
    left
      .filter((name) => name.startsWith(start))
      .filter((name) => new RegExp(`^\\d+-${stage}$`).test(name.slice(start.length)))
      .map((name) => join(dirname(out), name));
  for (const old of of('oud')) {
    if (existsSync(out)) discard(out, old);
    else renameSync(old, out);
  }
  for (const path of [...of('nieuw'), ...of('weg'), cacheOf(out)]) sweep(path);
  for (const name of left)
    if (name.startsWith(start) && /^slot-\d+$/.test(name.slice(start.length)))
      if (name !== `${start}slot-${process.pid}`) rmSync(join(dirname(out), name), { force: true });
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
 * Throws `Busy` when another process builds the same folder.
 */
export async function replaceBuild(
  path: string,
  make: (workplace: Workplace) => Promise<boolean>,
): Promise<boolean> {
  mkdirSync(dirname(path), { recursive: true });
  const out = real(path);
  const release = takeLock(lockOf(out));
  const workplace = { fresh: placeOf(out, 'nieuw'), cache: cacheOf(out) };
  const clean = () => {
    for (const each of Object.values(workplace)) sweep(each);
    release();
  };
  const stop = (signal: NodeJS.Signals) => {
    clean();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    mend(out);
    if (!(await make(workplace))) return false;
    const old = placeOf(out, 'oud');
    if (existsSync(out)) renameSync(out, old);
    try {
      renameSync(workplace.fresh, out);
    } catch (error) {
      if (existsSync(old)) renameSync(old, out);
      throw error;
    }
    discard(out, old);
    return true;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    clean();
  }
}
