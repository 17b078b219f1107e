import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ADRESSEN } from '../../src/check/adressen.ts';
import { LOCK } from '../../src/content/lock.ts';
import { BACK_JOURNAL, finishBack } from './finish-back.ts';
import { finish, JOURNAL } from './finish.ts';
import { workPrefix } from './outcome.ts';

/** A versie (`<document>/<versie>`) that was finished after a command was killed: frozen, or a concept again. */
export interface Finished {
  versie: string;
  isBack: boolean;
}

/** Whether a folder is what a command left: a name of that form alone does not make it ours. */
function isWork(path: string): boolean {
  if (!lstatSync(path).isDirectory()) return false;
  const journals = [JOURNAL, BACK_JOURNAL].flatMap((name) => [name, `${name}.deel`]);
  const own = ['content', 'concept', 'versie', ...journals, LOCK, ADRESSEN];
  return readdirSync(path).every((name) => own.includes(name));
}

/** Finishes or clears away what killed commands left; gives the versies that it finished, and how. */
export function repair(dir: string): Finished[] {
  const parent = dirname(dir);
  if (!existsSync(parent)) return [];
  const prefix = workPrefix(dir);
  return readdirSync(parent)
    .filter((name) => name.startsWith(prefix) && /^\d+-\w{6}$/.test(name.slice(prefix.length)))
    .filter((name) => isWork(join(parent, name)))
    .flatMap((name) => {
      const work = join(parent, name);
      const [frozen, back] = [finish(dir, work), finishBack(dir, work)];
      rmSync(work, { recursive: true, force: true });
      return [
        ...(frozen === undefined ? [] : [{ versie: frozen, isBack: false }]),
        ...(back === undefined ? [] : [{ versie: back, isBack: true }]),
      ];
    });
}
