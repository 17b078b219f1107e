import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../faults/fault.ts';
import { TOP } from '../faults/place.ts';
import { wrong } from '../faults/wrong.ts';
import { onFiles } from './rule.ts';

const NEEDED = [
  [3, 'versie.yaml', 'versie'],
  [2, 'document.yaml', 'document'],
] as const;

/** Faults for texts, versies and images whose versie.yaml or document.yaml is not there; one per folder. */
export const owners = onFiles('owners', ({ dir, entries }) => {
  const found = new Map<string, Finding<'owners/missing'>>();
  for (const { id, file } of entries.values()) {
    if (!id.startsWith('documenten/')) continue;
    for (const [depth, name, of] of NEEDED) {
      const parts = id.split('/');
      if (parts.length <= depth) continue;
      const owner = [...parts.slice(0, depth), name].join('/');
      if (found.has(owner) || existsSync(join(dir, owner))) continue;
      found.set(owner, { file, ...TOP, ...wrong('owners/missing', { of, file: owner }) });
    }
  }
  return [...found.values()];
});
