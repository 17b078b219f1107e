import { visible } from '../../src/faults/fault.ts';

/** What a computer says when it cannot read or write, in the words of an editor. */
const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'U mag hier niet schrijven. Kijk de rechten van de map na.',
  EPERM: 'U mag hier niet schrijven. Kijk de rechten van de map na.',
  EROFS: 'Deze schijf is alleen te lezen. Werk in een map waarin u mag schrijven.',
  ENOSPC: 'De schijf is vol. Maak ruimte vrij.',
  EDQUOT: 'De schijf is vol. Maak ruimte vrij.',
  EFBIG: 'Een bestand mag hier niet zo groot worden. Werk in een andere map.',
  EIO: 'De schijf geeft een fout. Kijk haar na, of werk op een andere schijf.',
  EMFILE: 'Er staan te veel bestanden open. Sluit andere programma\u2019s.',
  ENFILE: 'Er staan te veel bestanden open. Sluit andere programma\u2019s.',
  EBUSY: 'Een ander programma gebruikt dit. Sluit dat programma.',
  EXDEV: 'Een deel van deze map ligt op een andere schijf. Werk in een map op een schijf.',
  ENOENT: 'De map waarin dit hoort, is er niet. Maak haar eerst, of kies een andere plek.',
  ENOTDIR: 'Een deel van dit pad is een bestand en geen map. Kies een andere plek.',
  EISDIR: 'Hier staat een map waar een bestand hoort. Haal haar weg.',
  ELOOP: 'Verwijzingen op dit pad leiden naar elkaar. Haal ze weg, of kies een andere plek.',
  ENAMETOOLONG: 'Deze naam is te lang. Kies een kortere titel.',
};

/**
 * What a failing disk means to an editor, in one line with the path and the cure; undefined for what is no error of the
 * system, such as a mistake in our own code.
 */
export function causeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  const known = code !== undefined && Object.hasOwn(CAUSES, code) ? CAUSES[code] : undefined;
  if (known === undefined && syscall === undefined) return undefined;
  const cure = known ?? 'Probeer het opnieuw, of werk in een andere map.';
  return `Schrijven lukt niet${path ? `: ${visible(path)}` : ''}${known ? '' : ` (${visible(code ?? error.message)})`}. ${cure}`;
}
