import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lockLines } from '../../src/check/frozen.ts';
import { loadSite } from '../../src/check/load.ts';
import { addToLock, LOCK } from '../../src/content/lock.ts';
import type { Mistake } from './broken.ts';
import { MISTAKES } from './mistakes.ts';
import { SOUND } from './sound.ts';
import { cell } from './table.ts';

/** What the check says of one mistake; `undefined` when it says nothing. */
export interface Told {
  subject: string;
  shown: string;
  message?: string;
  warning?: boolean;
}

/** Runs the check over every mistake, each in a small folder of its own that is without fault. */
export async function tellMistakes(): Promise<Told[]> {
  const lock = await soundLock();
  const told: Told[] = [];
  for (const [subject, mistakes] of Object.entries(MISTAKES))
    for (const mistake of mistakes) told.push({ subject, ...(await tell(mistake, lock)) });
  return told;
}

async function tell([shown, files]: Mistake, lock: string): Promise<Omit<Told, 'subject'>> {
  return inFolder({ ...SOUND, [LOCK]: lock, ...files }, async (dir) => {
    const { faults } = await loadSite(dir);
    const inMistake = Object.keys(files).map((name) => join(dir, name));
    const own = faults.filter(({ file }) => inMistake.includes(file));
    const isError = ({ warning }: { warning?: boolean }) => !warning;
    const fault = own.find(isError) ?? own[0] ?? faults.find(isError);
    if (!fault) return { shown };
    const message = fault.message.replaceAll(`${dir}/`, 'content/');
    return { shown, message, ...(fault.warning && { warning: true }) };
  });
}

/** The lock of the sound folder, so that a change of its text is seen. */
async function soundLock(): Promise<string> {
  return inFolder(SOUND, async (dir) => {
    const { site, entries, faults } = await loadSite(dir);
    const errors = faults.filter(({ warning }) => !warning);
    if (!site || errors.length) throw new Error(errors.map(({ message }) => message).join('\n'));
    const versies = site.documenten
      .flatMap((document) => document.versies)
      .filter(({ id }) => id !== 'concept');
    return addToLock(
      '',
      versies.flatMap((versie) => lockLines(versie, entries)),
    );
  });
}

async function inFolder<T>(
  files: Record<string, string | Uint8Array>,
  use: (dir: string) => Promise<T>,
): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'handboek-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, name)), { recursive: true });
      writeFileSync(join(dir, name), content);
    }
    return await use(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** The table of faults, by subject. */
export function faultTables(told: readonly Told[]): string {
  return Object.keys(MISTAKES)
    .map((subject) => {
      const rows = told
        .filter((each) => each.subject === subject && each.message)
        .map(({ shown, message = '', warning }) => {
          const words = `${warning ? 'Waarschuwing: ' : ''}${message}`;
          return `| ${shown.replaceAll('|', '\\|')} | ${cell(words)} |`;
        });
      return [
        `### Fouten: ${subject.toLowerCase()}\n`,
        '| u schreef | de controle zegt |',
        '| --- | --- |',
        ...rows,
        '',
      ].join('\n');
    })
    .join('\n');
}
