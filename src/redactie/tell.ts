import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lockLines } from '../check/frozen.ts';
import { loadSite } from '../check/load.ts';
import { buildDate } from '../content/build-date.ts';
import { errorsOf } from '../faults/fault.ts';
import { once } from '../once.ts';
import { derived } from '../site.ts';
import { addToLock, LOCK } from '../content/lock.ts';
import type { Mistake } from './mistakes/make.ts';
import { MISTAKES, type Subject } from './mistakes/index.ts';
import { SOUND } from './mistakes/sound.ts';

/** What the check says of one mistake; no message when it says nothing. */
export interface Told {
  /** How the mistake is shown: in words, with what is typed between backticks. */
  shown: string;
  message?: string;
  warning?: boolean;
}

const getLock = once(soundLock);
const today = buildDate();

/** Runs the check over the mistakes of a subject, each in a small folder of its own that is otherwise without fault. */
export async function tellMistakes(subject: Subject): Promise<Told[]> {
  const told = async () => {
    const sound = await getLock();
    return Promise.all(MISTAKES[subject].map((mistake) => tell(mistake, sound)));
  };
  // What the check says is that of the code, on a day.
  const made = async () => JSON.stringify(await told());
  return JSON.parse(await derived.text(['fouten', subject, today], made)) as Told[];
}

async function tell([shown, files]: Mistake, lock: string): Promise<Told> {
  return inFolder({ ...SOUND, [LOCK]: lock, ...files }, async (dir) => {
    const { faults } = await loadSite(dir, today);
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
    const { site, entries, faults } = await loadSite(dir, today);
    const errors = errorsOf(faults);
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
