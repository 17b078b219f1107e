import { join } from 'node:path';
import { mend } from '../content/mend.ts';
import { factsOf, readPath } from '../content/paths.ts';
import { entry, type Entry } from '../content/entry.ts';
import { shownPath, type Source } from '../content/read.ts';

/**
 * All files of a folder as they are checked together: those with faults mended, and something neutral for facts that
 * are not there, so that a text without its versie.yaml is checked too.
 */
export function wholeOf({ entries, mended }: Source, dir: string): Entry[] {
  const all = [...entries, ...mended].sort((a, b) => (a.path < b.path ? -1 : 1));
  const known = new Set(all.map(({ id }) => id));
  const needed = new Set(
    all.flatMap(({ at }) => [
      ...('versie' in at ? [factsOf(at.document, at.versie)] : []),
      ...('document' in at ? [factsOf(at.document)] : []),
    ]),
  );
  return [
    ...all,
    ...['site.yaml', ...needed].flatMap((id) => (known.has(id) ? [] : standIn(id, dir))),
  ];
}

/** A file that says nothing, in place of one that is not there. */
function standIn(id: string, dir: string): Entry[] {
  const at = readPath(id);
  if (!at || at.kind === 'beelden') return [];
  const path = join(dir, id);
  const mended = mend(at.kind, at, undefined);
  return mended ? [entry({ ...mended, id, at, path, file: shownPath(path) })] : [];
}

/** Whether a value of a file, by its keys, is not what the editor wrote. */
export const isUnsure = ({ unsure = [] }: Entry, path: readonly PropertyKey[]): boolean =>
  unsure.some((keys) => keys.every((key, i) => key === path[i]));

/** Whether nothing that a file says beside its text is known. */
export const isAllUnsure = (entry: Entry): boolean => isUnsure(entry, []);
