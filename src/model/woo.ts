import { parseDatum } from '../datum/datum.ts';
import { decidingBesluiten } from './status.ts';
import type { Versie } from './types.ts';

/** What happened to a text on a day that is known; DiWoo asks for one at least. */
export interface Handeling {
  soort: string;
  datum: string;
}

const isDay = (datum: string | undefined): datum is string =>
  datum !== undefined && parseDatum(datum)?.kind === 'dag';

/** By the besluiten of the versie, else as the document itself says, where that is of this versie. */
export function handelingenOf(versie: Versie): Handeling[] {
  const decided = decidingBesluiten(versie).flatMap(({ datum }) =>
    isDay(datum) ? [{ soort: 'vaststelling', datum }] : [],
  );
  if (decided.length) return decided;
  const texts = versie.document.versies.filter(({ status }) => status !== 'concept');
  const own = parseDatum(versie.datum);
  return (versie.document.woo?.handelingen ?? []).filter(
    ({ datum }) =>
      texts.length === 1 || (own !== undefined && own.first <= datum && datum <= own.last),
  );
}
