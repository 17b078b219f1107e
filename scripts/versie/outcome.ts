import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { formatFault } from '../../src/source/fault.ts';
import { loadSite, type Loaded } from '../../src/source/load.ts';
import { shownPath } from '../../src/source/read.ts';
import { Refusal } from './refusal.ts';

/** Start of the names of work folders; they stand beside the content, on the same file system. */
export const workPrefix = (dir: string): string => `.${basename(dir)}-versie-`;

/**
 * Makes the outcome of a command in a copy of the content, beside it. `place` is called only when
 * the check finds no fault in that copy; it moves what is new from the copy to the content.
 */
export async function withOutcome(
  dir: string,
  change: (copy: string) => void | Promise<void>,
  place: (copy: string, work: string) => void,
): Promise<void> {
  const work = mkdtempSync(join(dirname(dir), `${workPrefix(dir)}${process.pid}-`));
  try {
    const copy = join(work, 'content');
    cpSync(dir, copy, { recursive: true, verbatimSymlinks: true });
    await change(copy);
    await check(copy, dir);
    place(copy, work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Refuses a copy with faults; they are told as if they stood in the content itself. */
export async function check(copy: string, dir: string): Promise<Loaded> {
  const loaded = await loadSite(copy);
  const errors = loaded.faults.filter(({ warning }) => !warning);
  if (!errors.length) return loaded;
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
