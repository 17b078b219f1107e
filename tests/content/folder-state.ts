import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Everything below a folder by its path: `folder`, where a link leads, or the SHA-256 of a file's bytes. */
export function folderState(root: string): Record<string, string> {
  const items = readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    items
      .map((item): [string, string] => {
        const path = join(item.parentPath, item.name);
        const name = path.slice(root.length + 1);
        if (item.isSymbolicLink()) return [name, `-> ${readlinkSync(path)}`];
        if (item.isDirectory()) return [name, 'folder'];
        return [name, createHash('sha256').update(readFileSync(path)).digest('hex')];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
