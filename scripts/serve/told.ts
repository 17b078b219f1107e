import { statSync } from 'node:fs';
import { join } from 'node:path';
import { HEADERS_FILE } from '../../src/headers/files.ts';
import { readServed } from '../../src/headers/read-served.ts';

/** Gives what a built site says of its headers and redirects; read again when a build replaced it. */
export function toldBy(folder: string, base: string): () => ReturnType<typeof readServed> {
  let last: { stamp: string; served: ReturnType<typeof readServed> } | undefined;
  return () => {
    const about = statSync(join(folder, HEADERS_FILE), { throwIfNoEntry: false });
    const stamp = `${about?.ino} ${about?.mtimeMs}`;
    if (last?.stamp !== stamp) last = { stamp, served: readServed(folder, base) };
    return last.served;
  };
}
