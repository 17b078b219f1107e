import { mkdtempSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorsOf, formatFault } from '../../src/faults/fault.ts';
import { loadSite } from '../../src/check/load.ts';
import { shownPath } from '../../src/content/read.ts';
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
 * the check finds no fault in that copy; it moves what is new from the copy to the content.
 */
export async function withOutcome(
  dir: string,
  change: (copy: string) => void | Promise<void>,
  place: (copy: string, work: string) => void,
): Promise<void> {
  await withWork(dir, async (work) => {
    const copy = join(work, 'content');
    copyContent(dir, copy);
    await change(copy);
    await check(copy, dir);
    place(copy, work);
  });
}

/** Refuses a copy with faults; they are told as if they stood in the content itself. */
async function check(copy: string, dir: string): Promise<void> {
  const { faults } = await loadSite(copy);
  const errors = errorsOf(faults);
  if (!errors.length) return;
  const [from, to] = [shownPath(copy), shownPath(dir)];
  const lines = errors.map((fault) =>
    formatFault({
      ...fault,
      file: fault.file.startsWith(from) ? to + fault.file.slice(from.length) : fault.file,
    }),
  );
  throw new Refusal(
    `Zo zou de controle fouten vinden. Er is niets veranderd. Herstel eerst dit:\n${lines.join('\n')}`,
  );
}
