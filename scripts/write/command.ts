import { visible } from '../../src/source/fault.ts';
import { Refusal } from '../versie/refusal.ts';

/** What a computer says when it cannot write, in the words of an editor. */
const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'U mag hier niet schrijven. Kijk de rechten van de map na.',
  EPERM: 'U mag hier niet schrijven. Kijk de rechten van de map na.',
  EROFS: 'Deze schijf is alleen te lezen. Werk in een map waarin u mag schrijven.',
  ENOSPC: 'De schijf is vol. Maak ruimte vrij.',
  EDQUOT: 'De schijf is vol. Maak ruimte vrij.',
  ENAMETOOLONG: 'Deze naam is te lang. Kies een kortere titel.',
};

/** Runs a command that changes content; a refusal or a failing disk is told in its own words, with exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const { code = '', path } = error as NodeJS.ErrnoException;
    const cause = Object.hasOwn(CAUSES, code) ? CAUSES[code] : undefined;
    if (!(error instanceof Refusal) && !cause) throw error;
    console.error(
      cause
        ? `Schrijven lukt niet${path ? `: ${visible(path)}` : ''}. ${cause}`
        : (error as Error).message,
    );
    process.exitCode = 1;
  }
}
