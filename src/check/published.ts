import type { Entry } from '../content/entry.ts';
import { idOf, type Source } from '../content/read.ts';
import { folderOf } from '../content/paths.ts';
import { errorsOf, type Finding } from '../faults/fault.ts';
import { wrong } from '../faults/wrong.ts';
import { ADRESSEN } from './adressen.ts';

/** The folders, inside the content folder, of concepts that are kept off the site (`openbaar: nee`). */
export function hiddenFolders(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ kind, at, data }) => {
    const isHidden = kind === 'versies' && data.openbaar === 'nee';
    return isHidden && at.versie === 'concept' ? [`${folderOf(at.document, at.versie)}/`] : [];
  });
}

/** What was read without the concepts that are kept off the site; undefined when nothing is kept off. */
export function publicSource(read: Source): Source | undefined {
  const hidden = hiddenFolders(read.entries);
  if (!hidden.length) return undefined;
  const isPublic = ({ id }: Entry) => !hidden.some((folder) => id.startsWith(folder));
  return { ...read, entries: read.entries.filter(isPublic) };
}

/**
 * Faults for what leads to a concept that is kept off the site: what is wrong with the public part and not with the
 * whole. An address that answered and would no longer is told by its own rule.
 */
export function leadsToHidden(
  whole: readonly Finding[],
  open: readonly Finding[],
  dir: string,
): Finding[] {
  const key = ({ file, line, column, rule }: Finding) => JSON.stringify([file, line, column, rule]);
  const known = new Set(whole.map(key));
  return errorsOf(open)
    .filter((finding) => !known.has(key(finding)))
    .map((finding) =>
      idOf(finding.file, dir) === ADRESSEN
        ? finding
        : {
            file: finding.file,
            line: finding.line,
            column: finding.column,
            ...wrong('model/not-public'),
          },
    );
}
