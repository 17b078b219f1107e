import {
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, sep } from 'node:path';

/** Name of the file that tells a folder made by this project; static hosts serve or skip it without harm. */
export const MARK = '.veiligheidsplan-bouw';
/**
 * What the mark begins with; the paths of all that was made follow, a line each, so that anything else is seen, however
 * deep. An earlier mark begins otherwise, and names what stands at the top alone.
 */
const WORDS =
  'Deze map is gemaakt met npm run build of npm run voorbeeld. De volgende keer wordt dit alles vervangen:\n';

/** What a command will not replace, told with the way out. */
export class NotOurs extends Error {}

/** All below a folder, as paths with `/`; what a link leads to is not looked at. */
const allIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.split(sep).join('/'),
  );

/** Marks a folder as made by this project, so that a next command may replace or remove it and what it holds now. */
export const mark = (folder: string): void =>
  writeFileSync(join(folder, MARK), `${WORDS}${allIn(folder).sort().join('\n')}\n`, {
    flag: 'wx',
  });

const isA = (kind: 'isFile' | 'isDirectory', path: string) =>
  lstatSync(path, { throwIfNoEntry: false })?.[kind]() ?? false;

/** Whether a folder bears the mark: a plain file, no link or folder of that name. */
export const isMarked = (folder: string): boolean =>
  isA('isDirectory', folder) && isA('isFile', join(folder, MARK));

/** What came into a marked folder after it was made. */
function addedTo(folder: string): string | undefined {
  const told = readFileSync(join(folder, MARK), 'utf8');
  const own = new Set([MARK, ...told.split('\n').slice(1)]);
  const all = told.startsWith(WORDS) ? allIn(folder) : readdirSync(folder);
  return all.find((path) => !own.has(path));
}

/** Where something else is mounted, a folder itself or below it: what stands there is of another disk. Linux tells. */
export function mountIn(folder: string): string | undefined {
  const unescaped = (path: string) =>
    path.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)));
  try {
    return readFileSync('/proc/self/mountinfo', 'latin1')
      .split('\n')
      .map((line) => Buffer.from(unescaped(line.split(' ')[4] ?? ''), 'latin1').toString())
      .find((path) => path === folder || path.startsWith(folder + sep));
  } catch {
    return undefined;
  }
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
  const mounted = mountIn(folder);
  if (mounted !== undefined)
    refuse(`Op ${mounted} staat een andere schijf; die vervangen we niet door een gemaakte site.`);
  if (isMarked(folder)) {
    const added = addedTo(folder);
    if (added !== undefined)
      refuse(`In de map ${path} staat ook ${added}, dat niet bij de gemaakte site hoort.`);
  } else if (names.length && !isEarlierBuild(folder, names))
    refuse(`In de map ${path} staat iets anders dan een site die hier gemaakt is.`);
}
