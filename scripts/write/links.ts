import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { visible } from '../../src/faults/fault.ts';
import { shownPath } from '../../src/content/read.ts';
import { Refusal } from '../versie/refusal.ts';

const refuse = (path: string, what: string): never => {
  throw new Refusal(
    `${visible(shownPath(path))} ${what} Er is niets veranderd. Zet het bestand of de map zelf op die plek, of haal dit weg.`,
  );
};
const A_LINK = 'is een verwijzing naar een andere plek; daardoorheen schrijven we niet.';

/**
 * The real path of a content folder that a command may change. The folder itself may be a link: whoever names it
 * chose it. Refuses a folder in which anything is a link or no plain file or folder, as the check does; what an
 * editor leaves beside a file that is open (a hidden link) is never written. Changes nothing.
 */
export function ownContent(dir: string): string {
  if (!existsSync(dir)) return dir; // Told by who reads it.
  const root = realpathSync(dir);
  if (!lstatSync(root).isDirectory()) return dir;
  for (const item of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (item.isFile() || item.isDirectory() || item.name.startsWith('.')) continue;
    const path = join(item.parentPath, item.name);
    refuse(path, item.isSymbolicLink() ? A_LINK : 'is geen gewoon bestand.');
  }
  return root;
}

/**
 * The path of a name inside a folder, to write at. Refuses a name that leads out of it, and one of which any
 * part below the folder is a link, also a link to nothing; the folder itself is taken as it is.
 */
export function placeIn(root: string, name: string): string {
  const path = join(root, name);
  const steps = relative(root, path).split(sep);
  if (steps[0] === '..' || steps[0] === '')
    throw new Refusal(`${visible(path)} ligt niet in ${root}. Er is niets veranderd.`);
  steps.forEach((_, i) => {
    const step = join(root, ...steps.slice(0, i + 1));
    if (lstatSync(step, { throwIfNoEntry: false })?.isSymbolicLink()) refuse(step, A_LINK);
  });
  return path;
}
