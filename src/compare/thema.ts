import { compareDatum } from '../datum/datum.ts';
import type { Comparisons, LatestChange } from '../model/comparison.ts';
import type { Document, Thema } from '../model/types.ts';
import { isChanged } from '../model/wijziging.ts';

const MOST = 12;

/** Where texts about a thema last changed, at most twelve, newest first: in the newest versie, the current one, or before. */
export function latestChangesOf(
  documenten: Document[],
  thema: Thema,
  comparisons: Comparisons,
): LatestChange[] {
  const found = new Map<string, LatestChange>();
  const add = (change: LatestChange) => found.set(change.wijziging.path, change);
  for (const { versies, current } of documenten) {
    for (const tot of new Set([versies[0], current])) {
      if (!tot?.previous) continue;
      const comparison = comparisons.between(tot.previous, tot);
      for (const wijziging of comparison.hoofdstukken)
        if (isChanged(wijziging) && wijziging.themas.includes(thema))
          add({ comparison, wijziging });
    }
    for (const hoofdstuk of current?.hoofdstukken ?? []) {
      const change = hoofdstuk.themas.includes(thema) && comparisons.latestChange(hoofdstuk);
      if (change) add(change);
    }
  }
  return [...found.values()]
    .sort((a, b) => compareDatum(b.comparison.tot.datum, a.comparison.tot.datum))
    .slice(0, MOST);
}
