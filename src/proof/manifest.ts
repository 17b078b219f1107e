import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isProved, type Manifest } from './form.ts';

/** SHA-256 of bytes, in hexadecimals. */
export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** All files below a folder, as paths with `/`, in the order of their code units. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => relative(folder, join(each.parentPath, each.name)))
    .map((file) => file.split(sep).join('/'))
    .sort();

/** SHA-256 of each file below a folder that a manifest is to name; `left` holds paths that are no part of the site. */
export const hashesIn = (folder: string, left: readonly string[] = []): Record<string, string> =>
  Object.fromEntries(
    filesIn(folder)
      .filter((file) => isProved(file) && !left.includes(file))
      .map((file) => [file, sha256(readFileSync(join(folder, file)))]),
  );

/** The text of a manifest: a line for each file, so that public tools can read it. */
export const writeManifest = (manifest: Manifest): string =>
  `${JSON.stringify(manifest, null, 1)}\n`;

/** A file that is not as the manifest has it. */
export interface Difference {
  file: string;
  what: 'changed' | 'gone' | 'added';
}

/** What of some files, by their hashes, is not as a manifest has it. */
export function differences(
  { bestanden }: Pick<Manifest, 'bestanden'>,
  found: Readonly<Record<string, string>>,
): Difference[] {
  const all = [...new Set([...Object.keys(bestanden), ...Object.keys(found)])].sort();
  return all.flatMap((file): Difference[] => {
    const [told, own] = [bestanden[file], found[file]];
    if (told === own) return [];
    return [{ file, what: told === undefined ? 'added' : own === undefined ? 'gone' : 'changed' }];
  });
}
