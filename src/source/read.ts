import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { imageSize } from 'image-size';
import { nearest } from '../model/nearest.ts';
import { schemas, type Kind } from '../schema/index.ts';
import type { Fault } from './fault.ts';
import { kindOf, placeFault } from './layout.ts';
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
const LISTS = new Set<Kind>(['zoekwoorden', 'errata']);
const ORIGIN: Place = { line: 1, column: 1 };
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m;

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
    .map((item) => ({ path: join(item.parentPath, item.name), isLink: item.isSymbolicLink() }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, isLink } of files) await readFileInto(source, dir, path, root, isLink);
  return source;
}

async function readFileInto(
  source: Source,
  dir: string,
  path: string,
  root: string,
  isLink: boolean,
) {
  const id = relative(dir, path).split(sep).join('/');
  const file = shownPath(path, root);
  const fault = (message: string, at: Place = ORIGIN, warning?: boolean) =>
    void source.faults.push({ file, ...at, message, ...(warning && { warning }) });
  if (isLink)
    return fault('Dit is een verwijzing naar een ander bestand. Zet het bestand zelf hier.');
  const kind = kindOf(id);
  if (!kind) {
    if (!id.includes('/') || /^(README|LICENSE)/i.test(id)) {
      if (/\.(mdx?|ya?ml)$/.test(id)) fault(placeFault(id), ORIGIN, /^[a-z]+\.yaml$/.test(id));
      return;
    }
    return fault(placeFault(id));
  }
  const bytes = await readFile(path);
  if (kind === 'beelden') {
    try {
      const { width, height } = imageSize(bytes);
      source.entries.push(entry({ kind, id, path, file, data: { width, height } }));
    } catch {
      fault('Dit beeld is niet te lezen. Sla het opnieuw op als png, jpg, webp of avif.');
    }
    return;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fault('Dit bestand is niet in UTF-8 opgeslagen. Sla het opnieuw op met codering UTF-8.');
  }
  if (text.includes('\0'))
    return fault('In dit bestand staat een nulteken. Sla het opnieuw op als tekst.');
  const isMdx = id.endsWith('.mdx');
  const match = isMdx ? FRONT_MATTER.exec(text) : undefined;
  if (isMdx && (!match || text.slice(0, match.index).trim() !== ''))
    return fault(
      'Bovenaan ontbreekt het blok tussen twee regels met ---. Begin en eindig het met ---.',
    );
  const head = match ? text.slice(0, match.index) : '';
  const yaml = match ? (match[1] ?? '') : text;
  const yamlLine = match ? lines(head) + 1 : 0;
  const parsed = parseYaml(yaml, yamlLine);
  for (const { message, ...at } of parsed.faults) fault(message, at);
  if (parsed.faults.length) return;
  const checked = schemas[kind].safeParse(parsed.data ?? (LISTS.has(kind) ? [] : {}));
  if (!checked.success) {
    for (const issue of checked.error.issues) {
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys)
          fault(
            `De sleutel "${key}" kennen we hier niet. ${meant(kind, issue.path.length, key)}`,
            parsed.locate([...issue.path, key], true),
          );
      } else {
        const key = issue.path.map(String).join('.') || 'Dit bestand';
        fault(`${key} ${issue.message}`, parsed.locate(issue.path));
      }
    }
    return;
  }
  const skipped = match ? match.index + match[0].length : 0;
  source.entries.push(
    entry({
      kind,
      id,
      path,
      file,
      data: checked.data,
      body: isMdx ? text.slice(skipped) : '',
      bodyLine: lines(text.slice(0, skipped)),
      locate: parsed.locate,
    }),
  );
}

const lines = (text: string) => text.split('\n').length - 1;

const entry = (
  given: Partial<Entry> & Pick<Entry, 'kind' | 'id' | 'path' | 'file' | 'data'>,
): Entry => ({
  body: '',
  bodyLine: 0,
  locate: () => ORIGIN,
  ...given,
});

/** Proposes the key that was probably meant; only keys at the top of a file are known here. */
function meant(kind: Kind, depth: number, key: string): string {
  const schema = schemas[kind];
  const hint = depth === 0 && 'shape' in schema && nearest(key, Object.keys(schema.shape));
  return hint ? `Bedoelt u \`${hint}\`?` : 'Kijk de spelling na of haal de regel weg.';
}
