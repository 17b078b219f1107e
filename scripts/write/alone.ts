import { existsSync } from 'node:fs';
import { repair, type Finished } from '../versie/repair.ts';
import { Refusal } from '../versie/refusal.ts';
import { ownContent } from './links.ts';
import { Busy, lockOf, NoLock, sweepLocks, takeLock } from './lock.ts';

/**
 * Does a task with a content folder, given by its real path, while no other command works on it, after what a killed
 * command left is finished or cleared away; `finished` names the versies of that. Refuses with one line while another works.
 */
export async function aloneWith(
  given: string,
  task: (dir: string, finished: readonly Finished[]) => Promise<void>,
): Promise<void> {
  const dir = ownContent(given);
  if (!existsSync(dir)) return task(dir, []); // Told by who reads it.
  const release = take(lockOf(dir));
  try {
    sweepLocks(lockOf(dir));
    const finished = repair(dir);
    for (const { versie, isBack } of finished)
      console.log(
        `De vorige keer is onderbroken; ${isBack ? `versie ${versie} is nu alsnog weer het concept` : `de tekst van versie ${versie} staat nu alsnog vast`}.`,
      );
    await task(dir, finished);
  } finally {
    release();
  }
}

function take(lock: string): () => void {
  try {
    return takeLock(lock);
  } catch (error) {
    if (error instanceof NoLock) throw new Refusal(`${error.message} Er is niets veranderd.`);
    if (!(error instanceof Busy)) throw error;
    throw new Refusal(
      `Er loopt al een opdracht met deze map (proces ${error.message}). Er is niets veranderd. Wacht tot die klaar is.`,
    );
  }
}
