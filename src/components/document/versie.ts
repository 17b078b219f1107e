import { formatDatum } from '../../datum/datum.ts';
import { statusPhrase } from '../../model/status.ts';
import type { Versie } from '../../model/types.ts';

/** Status and date of a versie in a sentence: "Vastgesteld door de gemeenteraad, 28 juni 2023." */
export const stateSentence = (versie: Versie): string =>
  `${statusPhrase(versie)}, ${formatDatum(versie.datum)}.`;

/** "Grote wijziging" or "Kleine wijziging". */
export const sizeWord = ({ soort }: NonNullable<Versie['wijziging']>): string =>
  soort === 'groot' ? 'Grote wijziging' : 'Kleine wijziging';
