import { join } from 'node:path';
import { LOCK, parseLock } from '../content/lock.ts';
import { factsOf, folderOf } from '../content/paths.ts';
import { idOf, shownPath } from '../content/read.ts';
import type { Finding } from '../faults/fault.ts';
import { TOP, type Place } from '../faults/place.ts';
import { wrong, type RulesOf, type Wrong } from '../faults/wrong.ts';
import type { Versie } from '../model/types.ts';
import { changedWords } from './changed-words.ts';
import { hashHoofdstuk, hashVersie, hoofdstukKey, versieKey } from './frozen.ts';
import { frozenLines, readLocks, type FrozenLine, type LockFile } from './locks.ts';
import { recordChanges } from './record-changes.ts';
import { isUnread, onSite, type Context } from './rule.ts';

type Broken = Wrong<RulesOf<'lock'>>;
type Found = Finding<Broken['rule']>;

/** Faults for decided text that changed, went or came since it was frozen; warnings where none is. */
export const lock = onSite('lock', (site, context): Found[] => {
  const { dir } = context;
  const locks = readLocks(dir);
  const fileOf = (name: string) => shownPath(join(dir, name));
  const all = site.documenten.flatMap(({ versies }) => versies);
  const dated = all.filter(({ id, status }) => id !== 'concept' && status !== 'concept');
  if (!locks.length)
    return dated.length
      ? [{ file: fileOf(LOCK), ...TOP, ...wrong('lock/absent'), warning: true }]
      : [];
  const found: Found[] = locks.flatMap(({ name, text }) =>
    parseLock(text).faults.map((each) => ({ file: fileOf(name), column: 1, ...each })),
  );
  const lines = frozenLines(dir);
  found.push(...contradictions(locks, lines, fileOf));
  const locked = Map.groupBy(lines, ({ versie }) => versie);
  for (const versie of dated) {
    const key = versieKey(versie);
    const own = locked.get(key);
    locked.delete(key);
    if (own) found.push(...changes(versie, own, context));
    else {
      const facts = factsFile(versie, context);
      found.push({ file: facts, ...TOP, ...wrong('lock/versie-unlocked'), warning: true });
    }
  }
  for (const [versie, [first, ...more]] of locked)
    if (first && !isBroken(versie, context)) {
      const gone = wrong('lock/versie-gone', { versie, lines: more.length + 1 });
      found.push({ file: fileOf(first.name), line: first.line, column: 1, ...gone });
    }
  return found;
});

/** What of a frozen versie is not as its lines of the lock have it. */
function changes(versie: Versie, own: FrozenLine[], context: Context): Found[] {
  const { dir, entries } = context;
  const { label } = versie;
  const document = versie.document.id;
  const key = versieKey(versie);
  const found: Found[] = [];
  const words = own.filter(({ fact }) => fact === undefined);
  const left = new Map(words.map((line) => [line.key, line]));
  /** Takes a line from those that are left, and says what is wrong with it: not there, or another hash. */
  const compare = (name: string, hash: string, added: Broken, changed: Broken) => {
    const line = left.get(name);
    left.delete(name);
    return line?.hash === hash ? undefined : line ? changed : added;
  };
  const add = (at: Place & { file: string }, broken: Broken | undefined) =>
    broken && found.push({ ...at, ...broken });

  const facts = entries.get(factsOf(document, versie.id));
  if (facts?.unsure) left.delete(key);
  else
    add(
      { file: factsFile(versie, context), ...(facts?.locate(['label']) ?? TOP) },
      compare(
        key,
        hashVersie(versie),
        wrong('lock/facts-unlocked', { document }),
        wrong('lock/facts-changed', { document }),
      ),
    );
  for (const hoofdstuk of versie.hoofdstukken) {
    // What a file with faults says is not known, and neither is whether that changed.
    if (entries.get(hoofdstuk.entry)?.unsure) {
      left.delete(hoofdstukKey(hoofdstuk));
      continue;
    }
    const own = entries.get(hoofdstuk.entry);
    const broken = compare(
      hoofdstukKey(hoofdstuk),
      hashHoofdstuk(hoofdstuk, entries),
      wrong('lock/text-added', { document, label }),
      wrong('lock/text-changed', { document, label }),
    );
    const at = own?.file ?? hoofdstuk.entry;
    if (broken?.rule !== 'lock/text-changed' || !own) add({ file: at, ...TOP }, broken);
    else {
      const { was, is, ...place } = changedWords(own, context.dir);
      add({ file: at, ...place }, wrong('lock/text-changed', { document, label, was, is }));
    }
  }
  if (isBroken(key, context)) return found;
  found.push(...recordChanges(versie, own, entries));
  for (const { line, hoofdstuk, name } of left.values()) {
    const own = hoofdstuk === '-' ? undefined : (hoofdstuk ?? '');
    const gone = wrong('lock/text-gone', { document, versie: key, hoofdstuk: own });
    add({ file: shownPath(join(dir, name)), line, column: 1 }, gone);
  }
  return found;
}

/** The file with the facts of a versie, as a fault names it. */
const factsFile = ({ document, id }: Versie, { dir, entries }: Context): string =>
  entries.get(factsOf(document.id, id))?.file ?? shownPath(join(dir, factsOf(document.id, id)));

/** Faults for what one lock says otherwise than the one before it. */
function contradictions(
  locks: readonly LockFile[],
  lines: readonly FrozenLine[],
  fileOf: (name: string) => string,
): Found[] {
  const known = new Map(lines.map(({ key, hash }) => [key, hash]));
  return locks.flatMap(({ name, text }) =>
    parseLock(text)
      .lines.filter(({ key, hash }) => known.get(key) !== hash)
      .map(({ key, line }) => ({
        file: fileOf(name),
        line,
        column: 1,
        ...wrong('lock/line-twice', { key }),
      })),
  );
}

/** Whether a file of a versie (`<document>/<versie>`) is at fault itself, so that its text is not known. */
export const isBroken = (versie: string, { dir, known }: Context): boolean =>
  known.some(
    (finding) =>
      isUnread(finding) && idOf(finding.file, dir)?.startsWith(`${folderOf(versie)}/`) === true,
  );
