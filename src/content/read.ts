import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { imageSize } from 'image-size';
import type { ContentPath } from '../model/content-path.ts';
import { sha256 } from '../model/fingerprint.ts';
import { schemas, type Kind } from '../schema/index.ts';
import type { Finding } from '../faults/fault.ts';
import { TOP, type Place } from '../faults/place.ts';
import { wrong, type Wrong } from '../faults/wrong.ts';
import { holdsPlace } from '../image/exif.ts';
import { stripImage } from '../image/strip.ts';
import { readFrontMatter } from './front-matter.ts';
import { oddName, unread } from './misplaced.ts';
import { readPath } from './paths.ts';
import { schemaFaults } from './schema-faults.ts';
import { decodeText, LARGEST } from './text-file.ts';
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
  /** MDX without front matter. */
  body: string;
  /** Lines of the file above the body. */
  bodyLine: number;
  locate: (path: readonly PropertyKey[]) => Place;
}

export interface Source {
  entries: Entry[];
  faults: Finding[];
}

/** Kinds of which a file is a list. */
const LISTS = new Set<Kind>(['zoekwoorden', 'vragen', 'errata', 'doorverwijzingen', 'schrijfhulp']);
/** No image has more dots: opening it would take all memory. */
const MOST_PIXELS = 50_000_000;

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
  const names = await readdir(dir, { recursive: true, withFileTypes: true });
  const source: Source = { entries: [], faults: [] };
  const files = names
    .filter((item) => !item.isDirectory())
    .map((item) => join(item.parentPath, item.name))
    .sort((a, b) => (a < b ? -1 : 1));
  const ids = files
    .map((path) => relative(dir, path).split(sep).join('/'))
    // What git itself keeps here, when the folder is a repository of its own, is in no proposal.
    .filter((id) => !/^\.git(?:\/|$)/.test(id));
  const told = new Set<string>();
  for (const id of ids) {
    const odd = oddName(id);
    if (!odd) await readFileInto(source, dir, join(dir, id), root);
    else if (!told.has(odd.path)) {
      const { path, what, ...more } = odd;
      // A folder is told once, however much lies in it.
      told.add(path);
      source.faults.push({ file: shownPath(join(dir, path), root), ...TOP, ...what, ...more });
    }
  }
  for (const { path, wrong: what } of windowsNames(ids))
    source.faults.push({ file: shownPath(join(dir, path), root), ...TOP, ...what, warning: true });
  return source;
}

async function readFileInto(source: Source, dir: string, path: string, root: string) {
  const id = relative(dir, path).split(sep).join('/');
  const file = shownPath(path, root);
  const fault = (what: Wrong & Partial<Place>, warning?: boolean) =>
    void source.faults.push({ file, ...TOP, ...what, ...(warning && { warning }) });
  const about = await lstat(path);
  if (about.isSymbolicLink()) return fault(wrong('file/symbolic-link'));
  if (!about.isFile()) return fault(wrong('file/not-plain'));
  const stray = unread(id);
  if (stray) return fault(stray.what, stray.warning);
  const at = readPath(id);
  // A list of lines is read by its own rule.
  if (!at) return;
  if (about.size > LARGEST)
    return fault(wrong('file/too-large', { bytes: about.size, isBeeld: at.kind === 'beelden' }));
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    return fault(wrong('file/unreadable'));
  }
  if (at.kind === 'beelden') {
    const beeld = beeldSize(bytes, at.bestand);
    if ('rule' in beeld) return fault(beeld);
    const { place, ...size } = beeld;
    if (place) fault(wrong('beeld/holds-place'), true);
    source.entries.push(entry({ at, id, path, file, data: { ...size, hash: sha256(bytes) } }));
    return;
  }
  const { kind } = at;
  const decoded = decodeText(bytes);
  if ('fault' in decoded) return fault(decoded.fault);
  const isMdx = id.endsWith('.mdx');
  const parsed = isMdx
    ? readFrontMatter(decoded.text)
    : { ...parseYaml(decoded.text), body: '', bodyLine: 0 };
  for (const each of parsed.faults) fault(each);
  if (parsed.body === undefined || parsed.faults.length) return;
  const data = parsed.data ?? (LISTS.has(kind) ? [] : {});
  const checked = schemas[kind].safeParse(data);
  if (!checked.success) {
    for (const each of schemaFaults(kind, checked.error.issues, parsed)) fault(each);
    return;
  }
  const { body, bodyLine, locate } = parsed;
  source.entries.push(entry({ at, id, path, file, data: checked.data, raw: decoded.text, body, bodyLine, locate }));
}

/** The size of an image as it is shown, turned where it says so, and whether it holds a place; or what is wrong with it. */
function beeldSize(
  bytes: Uint8Array,
  bestand: string,
): { width: number; height: number; place: boolean } | Wrong {
  const [, extension = ''] = /\.([a-z]+)$/.exec(bestand) ?? [];
  try {
    const { type = '', ...stored } = imageSize(bytes);
    const real = type === 'heif' ? 'avif' : type;
    if (real !== extension)
      return wrong('beeld/other-kind', { extension, real });
    const { removed, isSideways } = stripImage(bytes, extension);
    const [width, height] = isSideways
      ? [stored.height, stored.width]
      : [stored.width, stored.height];
    if (width * height > MOST_PIXELS)
      return wrong('beeld/too-many-dots', { width, height });
    return { width, height, place: holdsPlace(removed) };
  } catch {
    return wrong('beeld/unreadable');
  }
}

const entry = (
  given: Partial<Entry> & Pick<Entry, 'at' | 'id' | 'path' | 'file' | 'data'>,
): Entry => ({
  kind: given.at.kind,
  raw: '',
  body: '',
  bodyLine: 0,
  locate: () => TOP,
  ...given,
});
