import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../model/fingerprint.ts';
import { openFiles } from './kept-files.ts';

/** Texts that follow from the code and a few inputs alone, made once for all builds of it. */
export interface Derived {
  /** The text of these inputs (JSON), as an earlier build made it or as `make` does now. */
  text(inputs: unknown, make: () => Promise<string>): Promise<string>;
}

/**
 * Opens a folder that all sites of a project share, and removes from it what other code made; without a folder each text is
 * made anew. It can be deleted at any time.
 */
export function openDerived(folder: string | undefined, code: string): Derived {
  if (folder && existsSync(folder))
    for (const name of readdirSync(folder))
      if (name !== code) rmSync(join(folder, name), { recursive: true, force: true });
  const files = openFiles(folder && join(folder, code));
  return {
    async text(inputs, make) {
      const name = sha256(JSON.stringify(inputs));
      const before = files.find(name);
      if (before) return Buffer.from(before).toString('utf8');
      const text = await make();
      files.keep(name, Buffer.from(text));
      return text;
    },
  };
}
