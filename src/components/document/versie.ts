import { statusPhrase, statusWord } from '../../model/status.ts';
import type { Versie } from '../../model/types.ts';

/** Status of a versie in a sentence; its name beside it says the date, its besluiten below it by whom: "Vastgesteld." */
export const stateSentence = (versie: Versie): string =>
  `${versie.status === 'vastgesteld' && versie.besluiten.length ? statusWord(versie.status) : statusPhrase(versie)}.`;

/** "Grote wijziging" or "Kleine wijziging". */
export const sizeWord = ({ soort }: NonNullable<Versie['wijziging']>): string =>
  soort === 'groot' ? 'Grote wijziging' : 'Kleine wijziging';
