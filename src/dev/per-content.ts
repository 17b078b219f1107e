import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Gives what is made of a content folder as it is now; makes it again only when a file changed. */
export function perContent<T>(dir: string, make: (dir: string) => Promise<T>): () => Promise<T> {
  let known: { stamp: string; made: Promise<T> } | undefined;
  return () => {
    const stamp = stampOf(dir);
    if (known?.stamp !== stamp) known = { stamp, made: make(dir) };
    return known.made;
  };
}

function stampOf(dir: string): string {
  try {
    return readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .map((name) => {
        const { mtimeMs, size } = lstatSync(join(dir, name));
        return `${name} ${mtimeMs} ${size}`;
      })
      .join('\n');
  } catch {
    return `${Date.now()}`; // A file that went away meanwhile: look again.
  }
}
