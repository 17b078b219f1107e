import { formatDatum } from '../datum/datum.ts';
import { capital } from '../dutch/count.ts';
import type { Besluit } from './types.ts';

/** Words with which a besluit says itself that its day is not known: then it is not said twice. */
const SAYS_NO_DAY = /\bgeen (?:dag|datum)\b/i;

/** Of a versie without one: no besluit is known here, which is all that can be said. */
export const NO_BESLUIT = 'Bij deze versie staat geen besluit.';

/** A besluit in one sentence: "Gemeenteraad: vaststelling, 28 juni 2023."; that the day is not known is said once. */
export function besluitSentence({ orgaan, soort, datum, omschrijving }: Besluit): string {
  const when = datum
    ? `, ${formatDatum(datum)}`
    : SAYS_NO_DAY.test(omschrijving ?? '')
      ? ''
      : ', datum niet vermeld';
  return `${capital(orgaan)}: ${soort}${when}.`;
}
