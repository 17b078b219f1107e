import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readOwn } from '../content/lists.ts';
import {
  addToLock,
  LOCK,
  lockFileOf,
  LOCKS,
  parseLock,
  type LockLine,
  type ReadLine,
} from '../content/lock.ts';
import { isRead } from '../content/paths.ts';

/** A lock of a content folder: its name inside that folder, and its text. */
export interface LockFile {
  name: string;
  text: string;
}

/** A frozen line and the lock that it stands in. */
export type FrozenLine = ReadLine & Pick<LockFile, 'name'>;

/** Every lock of a content folder: the one of all together, and that of each versie; what a link leads to is none. */
export function readLocks(dir: string): LockFile[] {
  return lockNames(dir).flatMap((name) => {
    const text = readOwn(join(dir, name));
    return text === undefined ? [] : [{ name, text }];
  });
}

function lockNames(dir: string): string[] {
  const folder = join(dir, LOCKS);
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [LOCK];
  const own = readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(folder, name)).map((file) => `${LOCKS}/${name}/${file}`),
    );
  return [LOCK, ...own.filter(isRead).sort()];
}

/** What is frozen in a content folder, a line for each thing; lines that cannot be read are left out. */
export function frozenLines(dir: string): FrozenLine[] {
  const lines = new Map<string, FrozenLine>();
  for (const { name, text } of readLocks(dir))
    for (const line of parseLock(text).lines)
      if (!lines.has(line.key)) lines.set(line.key, { ...line, name });
  return [...lines.values()];
}

/**
 * The locks of a content folder that differ once lines are added, by their name: each in the lock that its versie has,
 * else in the one of all together. Order and doubles of all of them are put right.
 */
export function locksWith(dir: string, added: readonly LockLine[]): Map<string, string> {
  const old = new Map(readLocks(dir).map(({ name, text }) => [name, text]));
  const of = Map.groupBy(added, ({ key }) => {
    const own = lockFileOf(/^[^/]+\/[^/#]+/.exec(key)?.[0] ?? '');
    return old.has(own) ? own : LOCK;
  });
  const fresh = [...new Set([...old.keys(), ...of.keys()])].map(
    (name) => [name, addToLock(old.get(name) ?? '', of.get(name) ?? [])] as const,
  );
  return new Map(fresh.filter(([name, text]) => text !== old.get(name)));
}
