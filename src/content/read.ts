import { lstat, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { sha256 } from '../model/fingerprint.ts';
import type { Finding } from '../faults/fault.ts';
import { TOP } from '../faults/place.ts';
import { wrong } from '../faults/wrong.ts';
import { beeldSize } from './beeld.ts';
import { entry, type Entry } from './entry.ts';
import { LARGEST_LIST } from './lists.ts';
import { listFolder } from './list-folder.ts';
import { oddName, unread } from './misplaced.ts';
import { readPath } from './paths.ts';
import { readText, type Say, type Unparsed } from './read-text.ts';
import { eachInTime, failure } from './time-limit.ts';
import { beyondMost, MOST_HOOFDSTUKKEN } from './too-many.ts';
import { meantPath } from './meant-path.ts';
import { windowsNames } from './windows-names.ts';

export interface Source {
  entries: Entry[];
  /** Files with faults, mended so that what is right in them can be checked; they are never shown. */
  mended: Entry[];
  faults: Finding[];
}

/** Bytes of a text, and of an image, which makes readers wait. */
const LARGEST_TEXT = 200_000;
const LARGEST_BEELD = 2 * 1024 * 1024;
/** A path as a fault names it: as seen from the project, or absolute outside it. */
export function shownPath(path: string, root = process.cwd()): string {
  const near = relative(root, path);
  return near.startsWith('..') ? path : near.split(sep).join('/');
}

/** The path inside a content folder of a file as a fault names it; nothing for one outside it. */
export function idOf(file: string, dir: string): string | undefined {
  const root = `${shownPath(dir)}/`;
  return file.startsWith(root) ? file.slice(root.length) : undefined;
}

/** Reads a whole content folder; evaluates nothing. Everything wrong comes back as a fault. */
export async function readSource(contentDir: string, root = process.cwd()): Promise<Source> {
  const dir = resolve(root, contentDir);
  const source: Source = { entries: [], mended: [], faults: [] };
  const sayOf =
    (path: string): Say =>
    (what, warning) =>
      void source.faults.push({
        file: shownPath(path, root),
        ...TOP,
        ...what,
        ...(warning && { warning }),
      });
  /** What was mended, be it by another name alone, is checked and never shown. */
  const add = (read: Entry) =>
    void (read.unsure || join(dir, read.id) !== read.path ? source.mended : source.entries).push(
      read,
    );
  const listed = await listFolder(dir);
  for (const { path, wrong: what } of listed.faults) sayOf(path)(what);
  const ids = listed.files
    .map(({ path }) => relative(dir, path).split(sep).join('/'))
    // What git itself keeps here, when the folder is a repository of its own, is in no proposal.
    .filter((id) => !/^\.git(?:\/|$)/.test(id))
    .sort();
  const beyond = beyondMost(ids);
  const texts: Unparsed[] = [];
  const taken = new Set(ids);
  const told = new Set<string>();
  for (const id of ids) {
    const path = join(dir, id);
    const odd = oddName(id);
    if (odd) {
      // A folder is told once, however much lies in it.
      if (!told.has(odd.path)) sayOf(join(dir, odd.path))(odd.what, odd.warning);
      told.add(odd.path);
      continue;
    }
    if (beyond.has(id)) {
      if (beyond.get(id))
        sayOf(path)(wrong('file/too-many-hoofdstukken', { most: MOST_HOOFDSTUKKEN }));
      continue;
    }
    const read = await readBytes(id, path, sayOf(path), taken);
    if (!read) continue;
    // The next that is meant so is a copy.
    taken.add(read.id);
    const { at, bytes } = read;
    const given = { id: read.id, path, file: shownPath(path, root) };
    if (at.kind !== 'beelden') texts.push({ ...given, at, bytes });
    else {
      const data = await readBeeld(bytes, at.bestand, sayOf(path));
      if (data) add(entry({ ...given, at, data }));
    }
  }
  eachInTime(
    texts,
    (text) => {
      const read = readText(text, sayOf(text.path));
      if (read) add(read);
    },
    ({ path }, error) => sayOf(path)(failure(error)),
  );
  source.entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, wrong: what } of windowsNames(ids)) sayOf(join(dir, path))(what, true);
  return source;
}

/**
 * The bytes of a file that holds content where it lies, or would by the name that was meant, which no other file has;
 * nothing for any other. What is wrong is said.
 */
async function readBytes(name: string, path: string, say: Say, taken: ReadonlySet<string>) {
  try {
    const about = await lstat(path);
    if (about.isSymbolicLink()) return say(wrong('file/symbolic-link'));
    if (!about.isFile()) return say(wrong('file/not-plain'));
    const stray = unread(name);
    if (stray) say(stray.what, stray.warning);
    const id = stray ? (meantPath(name) ?? '') : name;
    if (stray && (!id || isTaken(id, name, taken))) return undefined;
    const at = readPath(id);
    // A list of lines is read by its own rule.
    if (!at) {
      const isTooLarge = about.size > LARGEST_LIST;
      return isTooLarge ? say(wrong('file/too-large', sizes(about, LARGEST_LIST))) : undefined;
    }
    const most = at.kind === 'beelden' ? LARGEST_BEELD : LARGEST_TEXT;
    if (about.size > most) return say(wrong('file/too-large', sizes(about, most)));
    return { id, at, bytes: await readFile(path) };
  } catch {
    return say(wrong('file/unreadable'));
  }
}

/** Whether another file has that path, or its number beside it: of the two one is a copy, and nobody knows which. */
function isTaken(id: string, name: string, taken: ReadonlySet<string>): boolean {
  const [, step] = /^(.*\/\d{2,}-)[^/]*$/.exec(id) ?? [];
  return (
    taken.has(id) ||
    (!!step && [...taken].some((other) => other !== name && other.startsWith(step)))
  );
}

const sizes = ({ size }: { size: number }, most: number) => ({
  bytes: size,
  most,
  isBeeld: most === LARGEST_BEELD,
});

async function readBeeld(bytes: Uint8Array, bestand: string, say: Say) {
  const beeld = await beeldSize(bytes, bestand);
  if ('rule' in beeld) return say(beeld);
  const { place, ...size } = beeld;
  if (place) say(wrong('beeld/holds-place'), true);
  return { ...size, hash: sha256(bytes) };
}
