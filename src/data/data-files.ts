import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files by their path without base; a map holds them, a folder has them. */
export interface DataFiles {
  get(path: string): string | Uint8Array | undefined;
  set(path: string, content: string | Uint8Array): unknown;
  /** Paths in the order in which they came. */
  keys(): Iterable<string>;
}

/** Files that are written below a folder as they are made, and read back when they are asked for: all together they are large. */
export function filesBelow(folder: string): DataFiles {
  const paths = new Set<string>();
  return {
    get: (path) => (paths.has(path) ? readFileSync(join(folder, path)) : undefined),
    set(path, content) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      paths.add(path);
    },
    keys: () => paths.keys(),
  };
}
