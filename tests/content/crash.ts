import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** The ways to change the file system: what crash.mjs kills a process before, and the others. */
const CHANGES = [
  'mkdtempSync',
  'cpSync',
  'copyFileSync',
  'writeFileSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'mkdirSync',
  'linkSync',
  'symlinkSync',
  'unlinkSync',
] as const;
/** A process number that no system gives out: whoever asks is told that the process is gone. */
const GONE = 999_999_999;

class Killed extends Error {}

/**
 * Does work that stops dead before its nth change to the file system: neither that change nor any after it happens,
 * as when its process is killed there, and what it leaves bears the number of a process that is gone. Says whether
 * it came that far. A second run in this process then stands for the next command.
 */
export async function crashing(at: number, work: () => Promise<unknown>): Promise<boolean> {
  const { pid } = process;
  const originals = CHANGES.map((name) => [name, fs[name]] as const);
  const table = fs as unknown as Record<string, unknown>;
  let count = 0;
  let isDead = false;
  for (const [name, original] of originals)
    table[name] = (...args: unknown[]) => {
      if (++count >= at) isDead = true;
      if (isDead) throw new Killed(name);
      return (original as (...all: unknown[]) => unknown)(...args);
    };
  syncBuiltinESMExports();
  Object.defineProperty(process, 'pid', { value: GONE });
  try {
    await work();
  } catch (error) {
    if (!isDead) throw error;
  } finally {
    Object.defineProperty(process, 'pid', { value: pid });
    for (const [name, original] of originals) table[name] = original;
    syncBuiltinESMExports();
  }
  return isDead;
}
