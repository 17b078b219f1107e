import { Script } from 'node:vm';
import { wrong, type Wrong } from '../faults/wrong.ts';

/** Seconds that the reading of one file may take, on the busiest machine; within its bounds none takes two. */
export const LONGEST_READ = 60;
/** One watch looks on for a sixth of that: each costs a thread. */
const SHARE = 6;

const TASK = Symbol.for('veiligheidsplan.taak');
const script = new Script(`globalThis[Symbol.for('veiligheidsplan.taak')]()`);

/** A task that was ended because it took too long. */
export class TookTooLong extends Error {}

/** Runs a task that waits for nothing; after some seconds on the clock it is ended, and this throws `TookTooLong`. */
function runInTime(task: () => void, seconds: number): void {
  const given = globalThis as unknown as Record<symbol, unknown>;
  const before = given[TASK];
  given[TASK] = task;
  try {
    script.runInThisContext({ timeout: Math.ceil(seconds * 1000) });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new TookTooLong() : error;
  } finally {
    given[TASK] = before;
  }
}

/**
 * Does a task, which waits for nothing, for each item in turn. One that has not come to its end after so many seconds on
 * the clock is ended, also in the midst of a loop or a pattern; that, and what a task throws, `failed` is told. The others go on.
 */
export function eachInTime<T>(
  items: readonly T[],
  task: (item: T) => void,
  failed: (item: T, error: unknown) => void,
  seconds = LONGEST_READ,
): void {
  let at = 0;
  const some = () => {
    for (const since = performance.now(); at < items.length; at += 1) {
      if (performance.now() - since > (seconds / SHARE) * 1000) return;
      task(items[at] as T);
    }
  };
  while (at < items.length)
    try {
      runInTime(some, seconds + seconds / SHARE);
    } catch (error) {
      failed(items[at] as T, error);
      at += 1;
    }
}

/** What a failure of `eachInTime` is to the author of the file that was being read. */
export const failure = (error: unknown, seconds = LONGEST_READ): Wrong =>
  error instanceof TookTooLong
    ? wrong('file/takes-too-long', { seconds })
    : wrong('file/crashed', { said: error instanceof Error ? error.message : String(error) });
