import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where all sites share what follows from the code alone. */
export const DERIVED = join(import.meta.dirname, '../../.build/afgeleid');
const FOLDER = join(import.meta.dirname, '../../.build/bewaard');
/** Sites of which the last build is remembered: of one that is built once, as tests do, nothing is kept for long. */
const MOST = 10;

/** The folder for what the next build of a site may keep, by the site's name; those used longest ago are removed. */
export function keptFolder(name: string): string {
  const own = join(FOLDER, name);
  const age = (folder: string) => statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const others = foldersIn(FOLDER).filter((folder) => folder !== own);
  const sorted = others.map((folder) => [folder, age(folder)] as const).sort((a, b) => b[1] - a[1]);
  for (const [folder] of sorted.slice(MOST - 1)) rmSync(folder, { recursive: true, force: true });
  return own;
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
