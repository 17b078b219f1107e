import {
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Name of the file that tells a folder made by this project; static hosts serve or skip it without harm. */
export const MARK = '.veiligheidsplan-bouw';
/** What the mark begins with; the names of all that was made follow, a line each, so that anything else is seen. */
const WORDS =
  'Deze map is gemaakt met npm run build of npm run voorbeeld. De volgende keer wordt vervangen:\n';

/** What a command will not replace, told with the way out. */
export class NotOurs extends Error {}

/** Marks a folder as made by this project, so that a next command may replace or remove it and what it holds now. */
export const mark = (folder: string): void =>
  writeFileSync(join(folder, MARK), `${WORDS}${readdirSync(folder).sort().join('\n')}\n`, {
    flag: 'wx',
  });

const isA = (kind: 'isFile' | 'isDirectory', path: string) =>
  lstatSync(path, { throwIfNoEntry: false })?.[kind]() ?? false;

/** Whether a folder bears the mark: a plain file, no link or folder of that name. */
export const isMarked = (folder: string): boolean =>
  isA('isDirectory', folder) && isA('isFile', join(folder, MARK));

/** What came into a marked folder after it was made. */
function addedTo(folder: string, names: readonly string[]): string[] {
  const own = new Set([MARK, ...readFileSync(join(folder, MARK), 'utf8').split('\n').slice(1)]);
  return names.filter((name) => !own.has(name));
}

/** A build from before there was a mark; nothing of it began with a dot, as a repository or settings of a host do. */
const isEarlierBuild = (folder: string, names: readonly string[]) =>
  !names.some((name) => name.startsWith('.')) &&
  isA('isFile', join(folder, 'index.html')) &&
  isA('isDirectory', join(folder, 'pagefind'));

/**
 * Throws `NotOurs` unless a result may come at this path: nothing is there, an empty folder, or one made by this
 * project; a link to such a folder counts as the folder. `cure` says how to choose another. Changes nothing.
 */
export function refuseOthers(path: string, cure: string): void {
  if (!lstatSync(path, { throwIfNoEntry: false })) return;
  const refuse = (what: string) => {
    throw new NotOurs(`${what} Er is niets veranderd. ${cure}`);
  };
  const about = statSync(path, { throwIfNoEntry: false });
  if (!about) return refuse(`${path} is een verwijzing naar een map die er niet is.`);
  if (!about.isDirectory()) return refuse(`${path} is geen map.`);
  const folder = realpathSync(path);
  const names = readdirSync(folder);
  if (isMarked(folder)) {
    const [added] = addedTo(folder, names);
    if (added !== undefined)
      refuse(`In de map ${path} staat ook ${added}, dat niet bij de gemaakte site hoort.`);
  } else if (names.length && !isEarlierBuild(folder, names))
    refuse(`In de map ${path} staat iets anders dan een site die hier gemaakt is.`);
}
