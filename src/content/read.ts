import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { imageSize } from 'image-size';
import { sha256 } from '../model/fingerprint.ts';
import { schemas, type Kind } from '../schema/index.ts';
import type { Fault } from './fault.ts';
import { readFrontMatter } from './front-matter.ts';
import { isStray, kindOf, placeFault } from './layout.ts';
import { schemaFaults } from './schema-faults.ts';
import { decodeText, LARGEST } from './text-file.ts';
import { parseYaml, type Place } from './yaml.ts';

/** One file of the content folder, read but not yet related to the others. */
export interface Entry {
  kind: Kind | 'beelden';
  /** Path inside the content folder, with `/`. */
  id: string;
  /** Absolute path. */
  path: string;
  /** Path to name in a fault. */
  file: string;
  data: unknown;
  /** MDX without front matter. */
  body: string;
  /** Lines of the file above the body. */
  bodyLine: number;
  locate: (path: readonly PropertyKey[]) => Place;
}

export interface Source {
  entries: Entry[];
  faults: Fault[];
}

/** Kinds of which a file is a list. */
const LISTS = new Set<Kind>(['zoekwoorden', 'errata', 'doorverwijzingen', 'schrijfhulp']);
const ORIGIN: Place = { line: 1, column: 1 };
/** No image has more dots: opening it would take all memory. */
const MOST_PIXELS = 50_000_000;

/** A path as a fault names it: as seen from the project, or absolute outside it. */
export function shownPath(path: string, root = process.cwd()): string {
  const near = relative(root, path);
  return near.startsWith('..') ? path : near.split(sep).join('/');
}

/** Reads a whole content folder; evaluates nothing. Everything wrong comes back as a fault. */
export async function readSource(contentDir: string, root = process.cwd()): Promise<Source> {
  const dir = resolve(root, contentDir);
  const names = await readdir(dir, { recursive: true, withFileTypes: true });
  const source: Source = { entries: [], faults: [] };
  const files = names
    .filter((item) => !item.isDirectory() && !item.name.startsWith('.'))
    .map((item) => join(item.parentPath, item.name))
    .sort((a, b) => (a < b ? -1 : 1));
  for (const path of files) await readFileInto(source, dir, path, root);
  return source;
}

async function readFileInto(source: Source, dir: string, path: string, root: string) {
  const id = relative(dir, path).split(sep).join('/');
  const file = shownPath(path, root);
  const fault = (message: string, at: Place = ORIGIN, warning?: boolean) =>
    void source.faults.push({
      file,
      line: at.line,
      column: at.column,
      message,
      ...(warning && { warning }),
    });
  const about = await lstat(path);
  if (about.isSymbolicLink())
    return fault('Dit is een verwijzing naar een ander bestand. Zet het bestand zelf hier.');
  if (!about.isFile()) return fault('Dit is geen gewoon bestand. Haal het weg.');
  const kind = kindOf(id);
  if (!kind) {
    const stray = isStray(id);
    return stray && fault(placeFault(id), ORIGIN, stray === 'warning');
  }
  if (about.size > LARGEST)
    return fault(
      `Dit bestand is ${(about.size / 1024 / 1024).toFixed(1).replace('.', ',')} MB en mag ten hoogste 2 MB zijn. ${kind === 'beelden' ? 'Verklein het beeld.' : 'Verdeel de tekst over meer bestanden.'}`,
    );
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    return fault('Dit bestand is niet te openen. Kijk na of u het mag lezen.');
  }
  if (kind === 'beelden') {
    const beeld = beeldSize(bytes, id);
    if (typeof beeld === 'string') return fault(beeld);
    source.entries.push(entry({ kind, id, path, file, data: { ...beeld, hash: sha256(bytes) } }));
    return;
  }
  const decoded = decodeText(bytes);
  if ('fault' in decoded) return fault(decoded.fault, decoded.at);
  const isMdx = id.endsWith('.mdx');
  const parsed = isMdx
    ? readFrontMatter(decoded.text)
    : { ...parseYaml(decoded.text), body: '', bodyLine: 0 };
  for (const { message, ...at } of parsed.faults) fault(message, at);
  if (parsed.body === undefined || parsed.faults.length) return;
  const data = parsed.data ?? (LISTS.has(kind) ? [] : {});
  const checked = schemas[kind].safeParse(data);
  if (!checked.success) {
    for (const { message, ...at } of schemaFaults(kind, checked.error.issues, parsed))
      fault(message, at);
    return;
  }
  const { body, bodyLine, locate } = parsed;
  source.entries.push(entry({ kind, id, path, file, data: checked.data, body, bodyLine, locate }));
}

/** The size of an image, or what is wrong with it. */
function beeldSize(bytes: Uint8Array, id: string): { width: number; height: number } | string {
  const [, extension = ''] = /\.([a-z]+)$/.exec(id) ?? [];
  try {
    const { width, height, type = '' } = imageSize(bytes);
    const real = type === 'heif' ? 'avif' : type;
    if (real !== extension)
      return `Dit beeld heet .${extension} maar is ${real}. Sla het opnieuw op als ${extension}.`;
    if (width * height > MOST_PIXELS)
      return `Dit beeld is ${width} bij ${height} beeldpunten en dat is te groot. Verklein het.`;
    return { width, height };
  } catch {
    return 'Dit beeld is niet te lezen. Sla het opnieuw op als png, jpg, webp of avif.';
  }
}

const entry = (
  given: Partial<Entry> & Pick<Entry, 'kind' | 'id' | 'path' | 'file' | 'data'>,
): Entry => ({
  body: '',
  bodyLine: 0,
  locate: () => ORIGIN,
  ...given,
});
