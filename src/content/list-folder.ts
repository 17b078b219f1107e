import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { wrong, type Wrong } from '../faults/wrong.ts';

/** What lies in a folder and below it: paths of all but folders, and what is wrong with a folder or a name. */
export interface Listed {
  files: { path: string; name: string }[];
  faults: { path: string; wrong: Wrong }[];
}

/** A name that only a file has. */
const OF_FILE = /\.(?:mdx?|ya?ml|png|jpe?g|webp|avif|txt|lock)$/i;

/**
 * Lists a folder and all below it. A folder that cannot be opened, one with the name of a file, and a name that is no
 * UTF-8, which no program can open by what it reads, are faults; nothing of those is listed.
 */
export async function listFolder(
  dir: string,
  listed: Listed = { files: [], faults: [] },
): Promise<Listed> {
  let items: Dirent[];
  try {
    items = await readdir(dir, { withFileTypes: true });
  } catch {
    listed.faults.push({ path: dir, wrong: wrong('folder/unreadable') });
    return listed;
  }
  for (const item of items) {
    const path = join(dir, item.name);
    if (item.name.includes('\ufffd'))
      listed.faults.push({ path, wrong: wrong('file/name-not-utf8') });
    else if (!item.isDirectory()) listed.files.push({ path, name: item.name });
    else if (OF_FILE.test(item.name)) listed.faults.push({ path, wrong: wrong('file/is-folder') });
    else await listFolder(path, listed);
  }
  return listed;
}
