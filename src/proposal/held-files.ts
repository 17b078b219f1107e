import { FOLDER, type Held } from './snapshot.ts';

/** The one folder that the check in the browser reads, by paths below `FOLDER`. */
const files = new Map<string, Held>();

/** Puts a folder in place of the one before. */
export function holdFiles(held: ReadonlyMap<string, Held>): void {
  files.clear();
  for (const [id, file] of held) files.set(id, file);
}

/** The file at an absolute path; `undefined` when it is not there. */
export const heldAt = (path: string): Held | undefined =>
  path.startsWith(`${FOLDER}/`) ? files.get(path.slice(FOLDER.length + 1)) : undefined;

/** Names of what lies directly in a folder, files and folders; `undefined` for a folder that is not there. */
export function heldIn(folder: string): { name: string; isFile: boolean }[] | undefined {
  const start = folder === FOLDER ? '' : `${folder.slice(FOLDER.length + 1)}/`;
  const names = new Map<string, boolean>();
  for (const id of files.keys())
    if (id.startsWith(start)) {
      const [name = '', ...below] = id.slice(start.length).split('/');
      names.set(name, below.length === 0);
    }
  if (!names.size && folder !== FOLDER) return undefined;
  return [...names].map(([name, isFile]) => ({ name, isFile }));
}
