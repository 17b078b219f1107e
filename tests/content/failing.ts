import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** The ways to write that a disk can refuse. */
const WRITES = ['mkdtempSync', 'cpSync', 'copyFileSync', 'writeFileSync', 'renameSync', 'mkdirSync', 'linkSync'] as const;

/** An error as the system gives it. */
const systemError = (code: string, syscall: string, path: unknown) =>
  Object.assign(new Error(`${code}: no, ${syscall} '${String(path)}'`), { code, syscall, path: String(path) });

/**
 * Does work while the disk refuses its nth write, of which it may take the first half; those before and after it go well.
 * Says whether it came that far.
 */
export async function failing(at: number, code: string, work: () => Promise<unknown>): Promise<boolean> {
  const originals = WRITES.map((name) => [name, fs[name]] as const);
  const table = fs as unknown as Record<string, unknown>;
  let count = 0;
  for (const [name, original] of originals)
    table[name] = (...args: unknown[]) => {
      const call = original as (...all: unknown[]) => unknown;
      if (++count !== at) return call(...args);
      if (name === 'writeFileSync' && typeof args[1] === 'string')
        call(args[0], args[1].slice(0, args[1].length / 2), ...args.slice(2));
      throw systemError(code, name.replace('Sync', ''), args[0]);
    };
  syncBuiltinESMExports();
  try {
    await work();
  } finally {
    for (const [name, original] of originals) table[name] = original;
    syncBuiltinESMExports();
  }
  return count >= at;
}
