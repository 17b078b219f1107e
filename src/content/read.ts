import { lstat, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { ContentPath } from '../model/content-path.ts';
import { sha256 } from '../model/fingerprint.ts';
import { schemas } from '../schema/index.ts';
import type { Finding } from '../faults/fault.ts';
import { TOP, type Place } from '../faults/place.ts';
import { wrong, type Wrong } from '../faults/wrong.ts';
import { beeldSize } from './beeld.ts';
import { readFrontMatter } from './front-matter.ts';
import { LARGEST_LIST } from './lists.ts';
import { listFolder } from './list-folder.ts';
import { oddName, unread } from './misplaced.ts';
import { readPath } from './paths.ts';
import { emptyOf, mend } from './mend.ts';
import { isBeside, looseFaults, schemaFaults } from './schema-faults.ts';
import { decodeText } from './text-file.ts';
import { eachInTime, failure } from './time-limit.ts';
import { beyondMost, MOST_HOOFDSTUKKEN } from './too-many.ts';
import { windowsNames } from './windows-names.ts';
import { parseYaml } from './yaml.ts';

/** One file of the content folder, read but not yet related to the others. */
export interface Entry {
  kind: ContentPath['kind'];
  /** What its path says. */
  at: ContentPath;
  /** Path inside the content folder, with `/`. */
  id: string;
  /** Absolute path. */
  path: string;
  /** Path to name in a fault. */
  file: string;
  data: unknown;
  /** The whole file as text; empty for an image. */
  raw: string;
  /** The byte order mark before it; empty where there is none. */
  mark: string;
  /** MDX without front matter. */
  body: string;
  /** Lines of the file above the body. */
  bodyLine: number;
  locate: (path: readonly PropertyKey[]) => Place;
  /** Of a file with faults: where its data stand in for what an editor wrote, see `Mended`. */
  unsure?: readonly PropertyKey[][];
}

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

/** A text that is read as bytes and not yet understood. */
interface Unparsed {
  at: Exclude<ContentPath, { kind: 'beelden' }>;
  id: string;
  path: string;
  file: string;
  bytes: Uint8Array;
}

type Say = (what: Wrong & Partial<Place>, warning?: boolean) => undefined;

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
  const listed = await listFolder(dir);
  for (const { path, wrong: what } of listed.faults) sayOf(path)(what);
  const ids = listed.files
    .map(({ path }) => relative(dir, path).split(sep).join('/'))
    // What git itself keeps here, when the folder is a repository of its own, is in no proposal.
    .filter((id) => !/^\.git(?:\/|$)/.test(id))
    .sort();
  const beyond = beyondMost(ids);
  const texts: Unparsed[] = [];
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
      if (beyond.get(id)) sayOf(path)(wrong('file/too-many-hoofdstukken', { most: MOST_HOOFDSTUKKEN }));
      continue;
    }
    const read = await readBytes(id, path, sayOf(path));
    if (!read) continue;
    const given = { id, path, file: shownPath(path, root) };
    if (read.at.kind !== 'beelden') texts.push({ ...given, at: read.at, bytes: read.bytes });
    else {
      const data = await readBeeld(read.bytes, read.at.bestand, sayOf(path));
      if (data) source.entries.push(entry({ ...given, at: read.at, data }));
    }
  }
  eachInTime(
    texts,
    (text) => {
      const read = readText(text, sayOf(text.path));
      if (read) (read.unsure ? source.mended : source.entries).push(read);
    },
    ({ path }, error) => sayOf(path)(failure(error)),
  );
  source.entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, wrong: what } of windowsNames(ids)) sayOf(join(dir, path))(what, true);
  return source;
}

/** The bytes of a file that holds content where it lies; nothing for any other, of which what is wrong is said. */
async function readBytes(id: string, path: string, say: Say) {
  try {
    const about = await lstat(path);
    if (about.isSymbolicLink()) return say(wrong('file/symbolic-link'));
    if (!about.isFile()) return say(wrong('file/not-plain'));
    const stray = unread(id);
    if (stray) return say(stray.what, stray.warning);
    const at = readPath(id);
    // A list of lines is read by its own rule.
    if (!at) {
      const isTooLarge = about.size > LARGEST_LIST;
      return isTooLarge ? say(wrong('file/too-large', sizes(about, LARGEST_LIST))) : undefined;
    }
    const most = at.kind === 'beelden' ? LARGEST_BEELD : LARGEST_TEXT;
    if (about.size > most) return say(wrong('file/too-large', sizes(about, most)));
    return { at, bytes: await readFile(path) };
  } catch {
    return say(wrong('file/unreadable'));
  }
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

/** A text by what it says; one with faults, which are said, is mended where that helps. */
function readText({ bytes, ...given }: Unparsed, say: Say): Entry | undefined {
  const decoded = decodeText(bytes);
  for (const each of decoded.faults) say(each);
  if (decoded.text === undefined) return undefined;
  const read = readDecoded(decoded.text, given, say);
  if (!read) return undefined;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) read.mark = '\uFEFF';
  // Other signs stand there than the ones that were written.
  if (decoded.faults.length) read.unsure ??= [];
  return read;
}

/** A text whose signs are what they should be. */
function readDecoded(
  raw: string,
  given: Omit<Unparsed, 'bytes'>,
  say: Say,
): Entry | undefined {
  const { kind } = given.at;
  const parsed = given.id.endsWith('.mdx')
    ? readFrontMatter(raw)
    : { ...parseYaml(raw), body: '', bodyLine: 0 };
  for (const each of parsed.faults) say(each);
  if (!parsed.locate) {
    const { body } = parsed;
    const mended = body === undefined ? undefined : mend(kind, given.at, undefined);
    return mended && entry({ ...given, ...mended, raw, body: body ?? '' });
  }
  const { body, bodyLine, locate } = parsed;
  if (parsed.faults.length) {
    for (const each of looseFaults(kind, parsed)) say(each);
    const mended = mend(kind, given.at, parsed.loose);
    // Where keys ran together nobody knows what was meant.
    const unsure = isBeside(parsed) ? mended?.unsure : [[]];
    return mended && entry({ ...given, ...mended, unsure, raw, body, bodyLine, locate });
  }
  const data = parsed.data ?? emptyOf(kind);
  const checked = schemas[kind].safeParse(data);
  if (checked.success) return entry({ ...given, data: checked.data, raw, body, bodyLine, locate });
  for (const each of schemaFaults(kind, checked.error.issues, parsed)) say(each);
  const mended = mend(kind, given.at, data);
  return mended && entry({ ...given, ...mended, raw, body, bodyLine, locate });
}

const entry = (
  given: Partial<Entry> & Pick<Entry, 'at' | 'id' | 'path' | 'file' | 'data'>,
): Entry => ({
  kind: given.at.kind,
  raw: '',
  mark: '',
  body: '',
  bodyLine: 0,
  locate: () => TOP,
  ...given,
});
