import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../content/fault.ts';
import type { Entry } from '../content/read.ts';

const NEEDED = [
  [3, 'versie.yaml', 'deze versie', 'label, datum en status'],
  [2, 'document.yaml', 'dit document', 'titel, korteTitel, soort, omschrijving en volgorde'],
] as const;

/** Faults for texts, versies and images whose versie.yaml or document.yaml is not there; one per folder. */
export function checkOwners(dir: string, entries: Entry[]): Fault[] {
  const faults = new Map<string, Fault>();
  for (const { id, file } of entries) {
    if (!id.startsWith('documenten/')) continue;
    for (const [depth, name, what, keys] of NEEDED) {
      const parts = id.split('/');
      if (parts.length <= depth) continue;
      const owner = [...parts.slice(0, depth), name].join('/');
      if (faults.has(owner) || existsSync(join(dir, owner))) continue;
      const message = `In de map van ${what} ontbreekt ${name}. Maak het bestand ${owner} met ${keys}.`;
      faults.set(owner, { file, line: 1, column: 1, message });
    }
  }
  return [...faults.values()];
}
