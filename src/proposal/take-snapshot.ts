import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { listFolder } from '../content/list-folder.ts';
import { hiddenFolders } from '../check/published.ts';
import type { Entry } from '../content/entry.ts';
import type { Site } from '../model/types.ts';
import type { Held, Snapshot } from './snapshot.ts';

/**
 * Reads the content folder `dir` as text, images by what was found of them, without concepts that are kept off the site.
 * Throws for a file that cannot be read.
 */
export async function takeSnapshot(
  dir: string,
  { today }: Pick<Site, 'today'>,
  entries: ReadonlyMap<string, Entry>,
): Promise<Snapshot> {
  const hidden = hiddenFolders([...entries.values()]);
  const files: Record<string, Held> = {};
  for (const { path } of (await listFolder(dir)).files) {
    const id = relative(dir, path).split(sep).join('/');
    // Of git, of a program, of an editor: nothing that is content.
    if (/(?:^|\/)\./.test(id) || hidden.some((folder) => id.startsWith(folder))) continue;
    const entry = entries.get(id);
    if (entry?.kind === 'beelden') files[id] = entry.data;
    // What was read for the check is not read again.
    else files[id] = entry ? entry.mark + entry.raw : await readFile(path, 'utf8');
  }
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return { today, files: Object.fromEntries(sorted) };
}
