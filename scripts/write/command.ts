import { lines } from '../../src/faults/fault.ts';
import { Refusal } from '../versie/refusal.ts';
import { causeOf } from './cause.ts';
import { tellOnGitHub } from './on-github.ts';

/**
 * Runs a command that changes content; a refusal or a failing disk is told in its own words, with exit code 1. All such
 * commands write aside and then move, so that what stands in the content is as it was.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const cause = causeOf(error);
    const told =
      error instanceof Refusal ? error.message : cause && `${cause} Er is niets veranderd.`;
    if (told === undefined) throw error;
    console.error(lines(told));
    tellOnGitHub(told);
    process.exitCode = 1;
  }
}
