import { parseDatum } from '../datum/datum.ts';
import type { Mijlpaal, Versie } from '../model/types.ts';
import type { MijlpaalWijziging } from '../model/comparison.ts';
import { union } from './hoofdstukken.ts';

const lastDay = (datum: string) => parseDatum(datum)?.last ?? '';

/**
 * The dates of mijlpalen that changed between two versions, as `eerder` records them. When: after the
 * version of this document that named the earlier date; without such a source, after the day its source
 * is of, else after the earlier date itself. What comes after the newest version is told with that one.
 */
export function mijlpaalWijzigingen(van: Versie, tot: Versie): MijlpaalWijziging[] {
  const { document } = tot;
  const own = [van, tot].flatMap(({ hoofdstukken }) =>
    hoofdstukken.flatMap(({ mijlpalen }) => mijlpalen),
  );
  return union(document.mijlpalen, own).flatMap((mijlpaal) =>
    mijlpaal.eerder.flatMap((earlier, i) => {
      const nieuw = mijlpaal.eerder[i + 1]?.datum ?? mijlpaal.datum;
      return nieuw !== earlier.datum && isBetween(earlier, van, tot)
        ? [{ mijlpaal, oud: earlier.datum, nieuw }]
        : [];
    }),
  );
}

function isBetween({ datum, bron }: Mijlpaal['eerder'][number], van: Versie, tot: Versie): boolean {
  const { versies } = tot.document;
  const source = bron ? versies.indexOf(bron.versie) : -1;
  // Newest first: a higher place is an older version.
  if (source >= 0) return source <= versies.indexOf(van) && source > versies.indexOf(tot);
  const day = lastDay(bron?.versie.datum ?? datum);
  return day >= lastDay(van.datum) && (day < lastDay(tot.datum) || versies[0] === tot);
}
