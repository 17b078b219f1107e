import { visible } from '../../src/faults/fault.ts';

/** What a computer says when it cannot write, in the words of an editor. */
const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'U mag hier niet schrijven. Kijk de rechten van de map na.',
  EPERM: 'U mag hier niet schrijven. Kijk de rechten van de map na.',
  EROFS: 'Deze schijf is alleen te lezen. Werk in een map waarin u mag schrijven.',
  ENOSPC: 'De schijf is vol. Maak ruimte vrij.',
  EDQUOT: 'De schijf is vol. Maak ruimte vrij.',
  ENOENT: 'De map waarin dit hoort, is er niet. Maak haar eerst, of kies een andere plek.',
  ENOTDIR: 'Een deel van dit pad is een bestand en geen map. Kies een andere plek.',
  ELOOP: 'Verwijzingen op dit pad leiden naar elkaar. Haal ze weg, of kies een andere plek.',
  ENAMETOOLONG: 'Deze naam is te lang. Kies een kortere titel.',
};

/** What a failing disk means to an editor, in one line with the path and the cure; undefined for any other error. */
export function causeOf(error: unknown): string | undefined {
  const { code = '', path } = error as NodeJS.ErrnoException;
  if (!Object.hasOwn(CAUSES, code)) return undefined;
  return `Schrijven lukt niet${path ? `: ${visible(path)}` : ''}. ${CAUSES[code]}`;
}
