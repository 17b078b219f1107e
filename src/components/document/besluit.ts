import { formatDatum } from '../../datum/datum.ts';
import { capital } from '../../dutch/count.ts';
import type { Besluit } from '../../model/types.ts';

/** When a besluit was taken, or that the source does not say. */
export const besluitDate = ({ datum }: Besluit): string =>
  datum ? formatDatum(datum) : 'de bron geeft geen datum';

/** A besluit in one sentence: "Gemeenteraad: vaststelling, 28 juni 2023." */
export const besluitSentence = (besluit: Besluit): string =>
  `${capital(besluit.orgaan)}: ${besluit.soort}, ${besluitDate(besluit)}.`;
