import { Refusal } from '../versie/refusal.ts';
import { causeOf } from './cause.ts';

/** Runs a command that changes content; a refusal or a failing disk is told in its own words, with exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const told = error instanceof Refusal ? error.message : causeOf(error);
    if (told === undefined) throw error;
    console.error(told);
    process.exitCode = 1;
  }
}
