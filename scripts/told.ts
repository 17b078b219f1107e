import { NotWhole } from './bewijs/whole.ts';
import { Refusal } from './versie/refusal.ts';
import { causeOf } from './write/cause.ts';

/** Does the work of a command that leaves the content alone; what stops it is told in one line, with exit code 1. */
export async function orTold(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isOurs = error instanceof NotWhole || error instanceof Refusal;
    const cause = isOurs ? error.message : causeOf(error);
    if (!cause) throw error;
    console.error(cause);
    process.exitCode = 1;
  }
}
