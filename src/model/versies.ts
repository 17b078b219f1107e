import { parseDatum } from '../datum/datum.ts';
import type { Versie } from './types.ts';

/** Last day of a date; the empty text sorts before every day. */
const lastDay = (datum: string) => parseDatum(datum)?.last ?? '';

/** Newest first: `concept`, then by last day, then vastgesteld, then folder name (contract). */
export function sortVersies(versies: Versie[]): Versie[] {
  const key = (versie: Versie) =>
    [
      versie.status === 'concept' ? 1 : 0,
      lastDay(versie.datum),
      versie.status === 'vastgesteld' ? 1 : 0,
      versie.id,
    ].join('|');
  return [...versies].sort((a, b) => (key(a) < key(b) ? 1 : -1));
}

/** The newest vastgesteld or ter-kennisname; without those the newest of any status. */
export function currentVersie(newestFirst: Versie[]): Versie | undefined {
  const counts = (versie: Versie) =>
    versie.status === 'vastgesteld' || versie.status === 'ter-kennisname';
  return newestFirst.find(counts) ?? newestFirst[0];
}

/** The pairs a reader can compare: each versie with its predecessor and with the first. */
export function comparePairs(newestFirst: Versie[]): { van: Versie; tot: Versie }[] {
  const first = newestFirst.at(-1);
  const pairs = newestFirst.slice(0, -1).flatMap((tot, i) => {
    const previous = newestFirst[i + 1];
    if (!previous || !first) return [];
    return previous === first
      ? [{ van: first, tot }]
      : [
          { van: previous, tot },
          { van: first, tot },
        ];
  });
  return pairs;
}
