import { join } from 'node:path';
import { readOwn } from '../content/lists.ts';
import { LOCK, parseLock, type ReadLine } from '../content/lock.ts';
import { factsOf, folderOf } from '../content/paths.ts';
import { idOf, shownPath } from '../content/read.ts';
import type { Finding } from '../faults/fault.ts';
import { TOP, type Place } from '../faults/place.ts';
import { wrong, type RulesOf, type Wrong } from '../faults/wrong.ts';
import type { Versie } from '../model/types.ts';
import { changedWords } from './changed-words.ts';
import { hashHoofdstuk, hashVersie, hoofdstukKey, versieKey } from './frozen.ts';
import { recordChanges } from './record-changes.ts';
import { isUnread, onSite, type Context } from './rule.ts';

type Broken = Wrong<RulesOf<'lock'>>;
type Found = Finding<Broken['rule']>;

/** The text of the lock of a content folder; none when it is not there, or no file of its own. */
export const readLock = (dir: string): string | undefined => readOwn(join(dir, LOCK));

/** Faults for decided text that changed, went or came since it was frozen; warnings where none is. */
export const lock = onSite('lock', (site, context): Found[] => {
  const { dir, entries } = context;
  const file = shownPath(join(dir, LOCK));
  const text = readLock(dir);
  const all = site.documenten.flatMap(({ versies }) => versies);
  const dated = all.filter(({ id, status }) => id !== 'concept' && status !== 'concept');
  if (text === undefined)
    return dated.length ? [{ file, ...TOP, ...wrong('lock/absent'), warning: true }] : [];
  const { lines, faults: unread } = parseLock(text);
  const found: Found[] = unread.map((each) => ({ file, column: 1, ...each }));
  const locked = Map.groupBy(lines, ({ versie }) => versie);
  for (const versie of dated) {
    const key = versieKey(versie);
    const own = locked.get(key);
    locked.delete(key);
    if (own) found.push(...changes(versie, own, file, context));
    else {
      const facts = entries.get(factsOf(versie.document.id, versie.id))?.file ?? file;
      found.push({ file: facts, ...TOP, ...wrong('lock/versie-unlocked'), warning: true });
    }
  }
  for (const [versie, [first, ...more]] of locked)
    if (first && !isBroken(versie, context)) {
      const gone = wrong('lock/versie-gone', { versie, lines: more.length + 1 });
      found.push({ file, line: first.line, column: 1, ...gone });
    }
  return found;
});

/** What of a frozen versie is not as its lines of the lock have it. */
function changes(versie: Versie, own: ReadLine[], file: string, context: Context): Found[] {
  const { entries } = context;
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
      { file: facts?.file ?? file, ...(facts?.locate(['label']) ?? TOP) },
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
    const at = own?.file ?? file;
    if (broken?.rule !== 'lock/text-changed' || !own) add({ file: at, ...TOP }, broken);
    else {
      const { was, is, ...place } = changedWords(own, context.dir);
      add({ file: at, ...place }, wrong('lock/text-changed', { document, label, was, is }));
    }
  }
  if (isBroken(key, context)) return found;
  found.push(...recordChanges(versie, own, entries));
  for (const { line, hoofdstuk } of left.values()) {
    const own = hoofdstuk === '-' ? undefined : (hoofdstuk ?? '');
    const gone = wrong('lock/text-gone', { document, versie: key, hoofdstuk: own });
    add({ file, line, column: 1 }, gone);
  }
  return found;
}

/** Whether a file of a versie (`<document>/<versie>`) is at fault itself, so that its text is not known. */
const isBroken = (versie: string, { dir, known }: Context): boolean =>
  known.some(
    (finding) =>
      isUnread(finding) && idOf(finding.file, dir)?.startsWith(`${folderOf(versie)}/`) === true,
  );
