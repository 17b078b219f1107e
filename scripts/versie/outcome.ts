import { mkdtempSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { inFile, errorsOf, formatFault, type Fault } from '../../src/faults/fault.ts';
import { groupOf, type Group } from '../../src/faults/wrong.ts';
import { loadSite, type Loaded } from '../../src/check/load.ts';
import { shownPath } from '../../src/content/read.ts';
import { causeOf } from '../write/cause.ts';
import { copyContent } from '../write/door.ts';
import { Refusal, Unfinished } from './refusal.ts';

/** Start of the names of work folders; they stand beside the content, on the same file system. */
export const workPrefix = (dir: string): string => `.${basename(dir)}-versie-`;

/** Runs `task` with a work folder of its own, beside the content, that is gone afterwards, unless it is `Unfinished`. */
export async function withWork(dir: string, task: (work: string) => void | Promise<void>) {
  const work = mkdtempSync(join(dirname(dir), `${workPrefix(dir)}${process.pid}-`));
  let isLeft = false;
  try {
    await task(work);
  } catch (error) {
    isLeft = error instanceof Unfinished;
    throw error;
  } finally {
    if (!isLeft) rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Makes the outcome of a command in a copy of the content, beside it. `place` is called only when
 * the check finds no fault in that copy but those of the group that is `tolerated`; it moves what is new from the copy to the content.
 */
export async function withOutcome(
  dir: string,
  change: (copy: string) => void | Promise<void>,
  place: (copy: string, work: string, outcome: Loaded) => void | Promise<void>,
  tolerated?: Group,
): Promise<void> {
  await withWork(dir, async (work) => {
    const copy = join(work, 'content');
    copyContent(dir, copy);
    await change(copy);
    await place(copy, work, await check(copy, dir, tolerated));
  });
}

/** Refuses a copy with faults; they are told as if they stood in the content itself. */
async function check(copy: string, dir: string, tolerated?: Group): Promise<Loaded> {
  const loaded = await loadSite(copy);
  const errors = errorsOf(loaded.faults).filter(({ rule }) => groupOf(rule) !== tolerated);
  if (!errors.length) return loaded;
  const lines = errors.map((fault) => formatFault(asInContent(fault, copy, dir)));
  throw new Refusal(
    `Zo zou de controle fouten vinden. Er is niets veranderd. Herstel eerst dit:\n${lines.join('\n')}`,
  );
}

/** A fault of a copy as if it stood in the content itself. */
export function asInContent(fault: Fault, copy: string, dir: string): Fault {
  const [from, to] = [shownPath(copy), shownPath(dir)];
  return fault.file.startsWith(from) ? inFile(fault, to + fault.file.slice(from.length)) : fault;
}

/** Finishes what is placed already; what a disk keeps from being done is left to the next command, and told. */
export function finishLater(task: () => void, placed: string): void {
  try {
    task();
  } catch (error) {
    const cause = causeOf(error);
    if (cause === undefined) throw error;
    throw new Unfinished(
      `${cause} ${placed} Geef daarna dezelfde opdracht nog eens: die maakt het af.`,
    );
  }
}
