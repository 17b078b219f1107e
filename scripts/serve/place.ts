import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What an address names in a served folder: a file, or a folder. */
export interface Place {
  path: string;
  kind: 'file' | 'folder';
}

/** A name that begins with a dot is nobody's business, but for the one that is made to be known (RFC 8615). */
const isHidden = (step: string, depth: number) =>
  step.startsWith('.') && !(depth === 0 && step === '.well-known');

/**
 * Finds a name below a folder, as it stands in an address. Nothing for what leads out of the folder, by dots or by a
 * link, for a name that begins with a dot (but `.well-known`), and for what is no file or folder; a link within the folder counts as what it leads to.
 */
export async function placeOf(folder: string, name: string): Promise<Place | undefined> {
  const steps = name.split('/').filter(Boolean);
  if (steps.some((step, i) => isHidden(step, i) || /[\0\\]/.test(step))) return undefined;
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, ...steps));
    const inside = path.slice(root.length);
    if (path !== root && !(path.startsWith(root) && inside.startsWith(sep))) return undefined;
    if (inside.split(sep).filter(Boolean).some(isHidden)) return undefined;
    const about = await stat(path);
    if (about.isFile()) return { path, kind: 'file' };
    return about.isDirectory() ? { path, kind: 'folder' } : undefined;
  } catch {
    return undefined;
  }
}
