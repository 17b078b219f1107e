import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { meantPath } from '../content/meant-path.ts';
import { factsOf } from '../content/paths.ts';
import { idOf } from '../content/read.ts';
import type { Finding } from '../faults/fault.ts';
import { TOP } from '../faults/place.ts';
import { wrong } from '../faults/wrong.ts';
import { onFiles } from './rule.ts';

/** Faults for texts, versies and images whose versie.yaml or document.yaml is not there; one per folder. */
export const owners = onFiles('owners', ({ dir, entries, known }) => {
  // A file of the wrong name is told as that.
  const misnamed = new Set(known.map(({ file }) => meantPath(idOf(file, dir) ?? '')));
  // Of a document's first versie nothing changed.
  const isLater = (document: string, versie: string) =>
    [...entries.values()].some(
      ({ at }) => 'versie' in at && at.document === document && at.versie < versie,
    );
  const found = new Map<string, Finding<'owners/missing'>>();
  for (const { at, file } of entries.values()) {
    const need = (owner: string, of: 'versie' | 'later' | 'document') => {
      if (!found.has(owner) && !misnamed.has(owner) && !existsSync(join(dir, owner)))
        found.set(owner, { file, ...TOP, ...wrong('owners/missing', { of, file: owner }) });
    };
    if ('versie' in at)
      need(factsOf(at.document, at.versie), isLater(at.document, at.versie) ? 'later' : 'versie');
    if ('document' in at) need(factsOf(at.document), 'document');
  }
  return [...found.values()];
});
