import { folderOf } from '../../src/content/paths.ts';
import type { Entry } from '../../src/content/entry.ts';
import type { Revision } from './revision.ts';
import type { VersieChanges } from './versies.ts';

/** What a file was before: itself, or the file that it was copied from or moved with, in the versie before it. */
export interface Origin {
  of: (id: string) => Entry | undefined;
  /** Files that went on in another folder, so that they are no loss. */
  moved: ReadonlySet<string>;
}

/** Knows of each file of a new versie from which file it came; of all others only what they were themselves. */
export function originsOf(van: Revision, tot: Revision, changes?: VersieChanges): Origin {
  const folders = new Map<string, string>();
  const moved = new Set<string>();
  for (const { versie, kind, compared } of changes?.changed ?? []) {
    const from = compared[0]?.with;
    if (kind === 'veranderd' || !from) continue;
    const { id: document } = versie.document;
    const folder = `${folderOf(document, from.id)}/`;
    folders.set(`${folderOf(document, versie.id)}/`, folder);
    if (kind === 'besloten')
      for (const id of van.entries.keys()) if (id.startsWith(folder)) moved.add(id);
  }
  return {
    of(id) {
      const own = van.entries.get(id);
      const [here, there] = [...folders].find(([folder]) => id.startsWith(folder)) ?? [];
      if (own || !here) return own;
      const from = there + id.slice(here.length);
      return van.entries.get(from) ?? tot.entries.get(from);
    },
    moved,
  };
}
