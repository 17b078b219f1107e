import {
  copyFileSync,
  cpSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { shownPath } from '../../src/content/read.ts';
import { Refusal } from '../versie/refusal.ts';
import { ownContent, placeIn } from './links.ts';

// The one door through which commands change content, or the copy of it that they try things in. Each function
// looks at every part of a path before it writes; a lint rule keeps other ways to write out of the commands.

/** Writes a new file, and the folders it needs; refuses one that is there. */
export function writeNew(root: string, name: string, text: string): void {
  const path = placeIn(root, name);
  if (lstatSync(path, { throwIfNoEntry: false })) throw new Refusal(`Dit is er al: ${name}.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
}

/** Writes a file of a copy, whether it is there or not; in the content itself a finished file is moved over it. */
export function writeCopy(root: string, name: string, text: string): void {
  writeFileSync(placeIn(root, name), text);
}

/** A place that is written to: a name below a folder. */
export interface Place {
  root: string;
  name: string;
}

/** Moves a file or folder in one step; refuses a place that is taken, unless `over` says that its file may go. */
export function move(from: Place, to: Place, over?: 'over'): void {
  moveAll([{ from, to }], over);
}

/**
 * Moves files and folders one after the other; when one cannot be moved, those before it are put back, and what they
 * replaced with them, and the error is thrown. Refuses a place that is taken, unless `over` says that its file may go.
 */
export function moveAll(moves: readonly { from: Place; to: Place }[], over?: 'over'): void {
  const undo: (() => void)[] = [];
  try {
    for (const { from, to } of moves)
      step(placeIn(from.root, from.name), placeIn(to.root, to.name));
  } catch (error) {
    for (const back of undo.reverse()) back();
    throw error;
  }

  function step(source: string, target: string): void {
    const isTaken = lstatSync(target, { throwIfNoEntry: false }) !== undefined;
    if (isTaken && !over) throw new Refusal(`${shownPath(target)} is er al.`);
    const made = mkdirSync(dirname(target), { recursive: true });
    if (made) undo.push(() => removeEmpty(dirname(target), made));
    // One alone is never put back: it was moved, or it was not.
    const aside = `${source}.oud`;
    const isKept = isTaken && moves.length > 1;
    if (isKept) copyFileSync(target, aside);
    renameSync(source, target);
    undo.push(() =>
      renameSync(...(isKept ? ([aside, target] as const) : ([target, source] as const))),
    );
  }
}

/** Removes folders that were made, from the deepest up to the first; one with something in it stays. */
function removeEmpty(deepest: string, first: string): void {
  for (let folder = deepest; folder.length >= first.length; folder = dirname(folder))
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
}

/** Copies a folder within a folder; `wanted` chooses by path. A link in it stays a link and is not followed. */
export function copyFolder(
  root: string,
  from: string,
  to: string,
  wanted: (path: string) => boolean = () => true,
): void {
  const [source, target] = [placeIn(root, from), placeIn(root, to)];
  cpSync(source, target, { recursive: true, verbatimSymlinks: true, filter: wanted });
}

/** Copies a whole content folder to a new place, to try a command in; refuses one with links in it. */
export function copyContent(dir: string, copy: string): void {
  cpSync(ownContent(dir), copy, { recursive: true, verbatimSymlinks: true });
}

/** Removes the folders below `dir` in which a file lay that went (`name`, as a path there) and that hold nothing else. */
export function dropEmptyAbove(dir: string, name: string): void {
  for (let folder = dirname(name); folder !== '.'; folder = dirname(folder))
    try {
      rmdirSync(join(dir, folder));
    } catch {
      // It holds something else, or went before this was killed.
    }
}
