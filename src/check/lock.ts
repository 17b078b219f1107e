import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site, Versie } from '../model/types.ts';
import type { Fault } from '../content/fault.ts';
import { hashHoofdstuk, hashVersie, hoofdstukKey, versieKey } from './frozen.ts';
import { LOCK, parseLock, type ReadLine } from '../content/lock.ts';
import { shownPath, type Entry } from '../content/read.ts';

/** What the check of the frozen text is given. */
export interface LockCheck {
  /** Absent without a lock file. */
  text: string | undefined;
  /** Path of the lock to name in a fault. */
  file: string;
  /** Whether a file in this folder of the content is at fault itself, so that its text is not known. */
  isBroken: (folder: string) => boolean;
}

/** The text of the lock of a content folder; none when it is not there, or no file of its own. */
export function readLock(dir: string): string | undefined {
  const path = join(dir, LOCK);
  return lstatSync(path, { throwIfNoEntry: false })?.isFile()
    ? readFileSync(path, 'utf8')
    : undefined;
}

/** What `checkLock` needs, for one content folder and the faults of reading it. */
export function lockCheck(dir: string, faults: readonly Fault[]): LockCheck {
  return {
    text: readLock(dir),
    file: shownPath(join(dir, LOCK)),
    isBroken: (folder) => {
      const path = `${shownPath(join(dir, folder))}/`;
      return faults.some(({ file, warning }) => !warning && file.startsWith(path));
    },
  };
}

const wayOut = ({ document }: Versie) =>
  `Zet terug wat er stond. Is er een nieuw besluit, maak dan een nieuwe versie met \`npm run versie -- nieuw ${document.id}\` of het formulier "Nieuwe versie"; een fout in de tekst meldt u in errata.yaml van deze versie.`;

/** Faults for decided text that changed, went or came since it was frozen; warnings where none is. */
export function checkLock(site: Site, entries: Map<string, Entry>, check: LockCheck): Fault[] {
  const { text, file, isBroken } = check;
  const start = { line: 1, column: 1 };
  const all = site.documenten.flatMap(({ versies }) => versies);
  const dated = all.filter(({ id, status }) => id !== 'concept' && status !== 'concept');
  if (text === undefined) {
    if (!dated.length) return [];
    const message =
      'Dit bestand ontbreekt, dus niets bewaakt de vastgestelde teksten. Maak het met `npm run versie -- vastleggen`.';
    return [{ file, ...start, warning: true, message }];
  }
  const { lines, faults: unread } = parseLock(text);
  const faults: Fault[] = unread.map((each) => ({ file, column: 1, ...each }));
  const locked = Map.groupBy(lines, ({ versie }) => versie);
  for (const versie of dated) {
    const own = locked.get(versieKey(versie));
    locked.delete(versieKey(versie));
    faults.push(...(own ? checkVersie(versie, own) : [unlocked(versie)]));
  }
  for (const [versie, [first, ...more]] of locked)
    if (first && !isBroken(`documenten/${versie}`))
      faults.push({
        file,
        line: first.line,
        column: 1,
        message: `De versie ${versie} staat vast${more.length ? ` (hier ${more.length + 1} regels)` : ''}, maar is er niet meer. Zet haar map terug: ook een oude versie blijft bestaan.`,
      });
  return faults;

  function unlocked(versie: Versie): Fault {
    const entry = entries.get(`documenten/${versieKey(versie)}/versie.yaml`);
    const message = `De tekst van deze versie staat niet in ${LOCK} en is dus niet bewaakt. Leg haar vast met \`npm run versie -- vastleggen\`.`;
    return { file: entry?.file ?? file, ...start, warning: true, message };
  }

  function checkVersie(versie: Versie, own: ReadLine[]): Fault[] {
    const found: Fault[] = [];
    const left = new Map(own.map((line) => [line.key, line]));
    const compare = (key: string, entry: Entry | undefined, at: typeof start, test: string[]) => {
      const line = left.get(key);
      left.delete(key);
      const [hash, added = '', changed = ''] = test;
      if (line?.hash !== hash)
        found.push({
          file: entry?.file ?? file,
          ...at,
          message: `${line ? changed : added} ${wayOut(versie)}`,
        });
    };
    const facts = entries.get(`documenten/${versieKey(versie)}/versie.yaml`);
    compare(versieKey(versie), facts, facts?.locate(['label']) ?? start, [
      hashVersie(versie),
      `Het label en de datum van deze versie staan niet meer in ${LOCK}, haar tekst wel.`,
      'Het label of de datum van deze vastgestelde versie is veranderd.',
    ]);
    for (const hoofdstuk of versie.hoofdstukken)
      compare(hoofdstukKey(hoofdstuk), entries.get(hoofdstuk.entry), start, [
        hashHoofdstuk(hoofdstuk, entries),
        `Dit deel is toegevoegd aan versie "${versie.label}", waarvan de tekst vaststaat.`,
        `Deze tekst staat vast in versie "${versie.label}" en is veranderd (titel, nummer, tekst of beeld).`,
      ]);
    if (!isBroken(`documenten/${versieKey(versie)}`))
      for (const { line, hoofdstuk = '' } of left.values()) {
        const what = hoofdstuk === '-' ? 'De tekst' : `Het deel "${hoofdstuk}"`;
        const message = `${what} van versie ${versieKey(versie)} staat vast, maar is er niet meer. ${wayOut(versie)}`;
        found.push({ file, line, column: 1, message });
      }
    return found;
  }
}
