import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf } from '../content/paths.ts';
import type { Finding } from '../faults/fault.ts';
import { TOP } from '../faults/place.ts';
import { wrong } from '../faults/wrong.ts';
import { onFiles } from './rule.ts';

/** Faults for texts, versies and images whose versie.yaml or document.yaml is not there; one per folder. */
export const owners = onFiles('owners', ({ dir, entries }) => {
  const found = new Map<string, Finding<'owners/missing'>>();
  for (const { at, file } of entries.values()) {
    const need = (owner: string, of: 'versie' | 'document') => {
      if (!found.has(owner) && !existsSync(join(dir, owner)))
        found.set(owner, { file, ...TOP, ...wrong('owners/missing', { of, file: owner }) });
    };
    if ('versie' in at) need(factsOf(at.document, at.versie), 'versie');
    if ('document' in at) need(factsOf(at.document), 'document');
  }
  return [...found.values()];
});
