import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../proof/manifest.ts';

/** How a packed twin of a file ends. */
export const ENDS = ['br', 'gz'] as const;
/** A file packed in each form, or `none` where that does not pay. */
export type Twin = Record<(typeof ENDS)[number], Buffer> | 'none';

/** Of a file: its own SHA-256, and those of its twins when it has any. */
const stored = z.object({ own: z.string(), br: z.string().optional(), gz: z.string().optional() });
const store = z.object({ code: z.string(), files: z.record(z.string(), stored) });
type Files = z.output<typeof store>['files'];

/** Packed twins of the build before this one. */
export interface Twins {
  /** The twin of a file of these bytes, by their hash, when it is as that build left it. */
  find(file: string, own: string): Twin | undefined;
  /** Remembers the twin that a file has now. */
  keep(file: string, own: string, twin: Twin): void;
  save(): void;
}

/**
 * Opens what an earlier build stored in a file about the twins in the site that it left; of another version of the code,
 * or not to be read, it is empty. It can be deleted at any time.
 */
export function openTwins(file: string, site: string, code: string): Twins {
  const before = readStore(file, code);
  const now: Files = {};
  return {
    find(name, own) {
      const known = before[name];
      if (known?.own !== own) return undefined;
      if (!known.br || !known.gz) return 'none';
      const read = (end: string) => {
        const path = join(site, `${name}.${end}`);
        return existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
      };
      const twin = { br: read('br'), gz: read('gz') };
      return ENDS.every((end) => sha256(twin[end]) === known[end]) ? twin : undefined;
    },
    keep(name, own, twin) {
      now[name] = twin === 'none' ? { own } : { own, br: sha256(twin.br), gz: sha256(twin.gz) };
    },
    save() {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ code, files: now }));
    },
  };
}

function readStore(file: string, code: string): Files {
  try {
    const found = store.parse(JSON.parse(readFileSync(file, 'utf8')));
    return found.code === code ? found.files : {};
  } catch {
    return {};
  }
}
