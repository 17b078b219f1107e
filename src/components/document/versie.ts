import { statusPhrase } from '../../model/status.ts';
import type { Versie } from '../../model/types.ts';

/** Status of a versie in a sentence; its name beside it says the date: "Vastgesteld door de gemeenteraad." */
export const stateSentence = (versie: Versie): string => `${statusPhrase(versie)}.`;

/** "Grote wijziging" or "Kleine wijziging". */
export const sizeWord = ({ soort }: NonNullable<Versie['wijziging']>): string =>
  soort === 'groot' ? 'Grote wijziging' : 'Kleine wijziging';
