import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Entry } from '../../src/content/read.ts';
import { code } from './markdown.ts';
import type { Revision } from './revision.ts';

/** All files of a folder by their path with `/`, links left out. */
function filesOf(dir: string): Map<string, Buffer> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
  return new Map(
    files.map((path) => [relative(dir, path).split(sep).join('/'), readFileSync(path)]),
  );
}

/**
 * The files that changed and that no other part of the report tells about, a line each: images, lists of words,
 * the lock, and whatever else lies in the folder. A file whose facts are told elsewhere is not told again; one of
 * which only the text around its facts changed is.
 */
export function fileChanges(van: Revision, tot: Revision): string[] {
  const [before, after] = [filesOf(van.dir), filesOf(tot.dir)];
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return ids.flatMap((id) => {
    const [oud, nieuw] = [before.get(id), after.get(id)];
    if ((oud && nieuw?.equals(oud)) || isTold(van.entries.get(id), tot.entries.get(id))) return [];
    const what = !oud
      ? `nieuw, ${size(nieuw)}`
      : !nieuw
        ? 'weg'
        : `veranderd, van ${size(oud)} naar ${size(nieuw)}`;
    return [`- ${code(id)}: ${what}`];
  });
}

/** Texts are told with their words; of other files their facts are, when those differ. */
function isTold(oud: Entry | undefined, nieuw: Entry | undefined): boolean {
  const known = nieuw ?? oud;
  if (!known || known.kind === 'beelden') return false;
  if (known.id.endsWith('.mdx')) return true;
  return JSON.stringify(oud?.data) !== JSON.stringify(nieuw?.data);
}

const size = (bytes: Buffer | undefined) => `${bytes?.length ?? 0} bytes`;
