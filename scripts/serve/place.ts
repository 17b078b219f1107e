import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What an address names in a served folder: a file, or a folder. */
export interface Place {
  path: string;
  kind: 'file' | 'folder';
}

/**
 * Finds a name below a folder, as it stands in an address. Nothing for what leads out of the folder, by dots or by a
 * link, for a name that begins with a dot, and for what is no file or folder; a link within the folder counts as what it leads to.
 */
export async function placeOf(folder: string, name: string): Promise<Place | undefined> {
  const steps = name.split('/').filter(Boolean);
  if (steps.some((step) => step.startsWith('.') || /[\0\\]/.test(step))) return undefined;
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, ...steps));
    const inside = path.slice(root.length);
    if (path !== root && !(path.startsWith(root) && inside.startsWith(sep))) return undefined;
    if (inside.split(sep).some((step) => step.startsWith('.'))) return undefined;
    const about = await stat(path);
    if (about.isFile()) return { path, kind: 'file' };
    return about.isDirectory() ? { path, kind: 'folder' } : undefined;
  } catch {
    return undefined;
  }
}
