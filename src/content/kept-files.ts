import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../model/fingerprint.ts';

/** Files by the name of what they were made from. */
export interface KeptFiles {
  find(name: string): Uint8Array | undefined;
  /** Stores a file; whether it can be found from now on. */
  keep(name: string, bytes: Uint8Array): boolean;
  /** Removes what was neither found nor kept since it was opened. */
  sweep(): void;
}

const HASH = 32;

/**
 * Opens a folder with what an earlier build made; without a folder nothing is kept. Each file begins with the hash of the
 * rest: one that somebody touched counts as none. It can be deleted at any time.
 */
export function openFiles(folder: string | undefined): KeptFiles {
  const used = new Set<string>();
  if (!folder) return { find: () => undefined, keep: () => false, sweep: () => undefined };
  return {
    find(name) {
      const path = join(folder, name);
      const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
      const rest = bytes.subarray(HASH);
      if (!rest.length || sha256(rest) !== bytes.subarray(0, HASH).toString('hex'))
        return undefined;
      used.add(name);
      return rest;
    },
    keep(name, bytes) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, name), Buffer.concat([Buffer.from(sha256(bytes), 'hex'), bytes]));
      used.add(name);
      return true;
    },
    sweep() {
      for (const name of existsSync(folder) ? readdirSync(folder) : [])
        if (!used.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}
