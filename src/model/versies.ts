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

/** The older versies that a reader can compare one with: its predecessor and the first. */
export function comparedWith({ previous, document }: Versie): Versie[] {
  const first = document.versies.at(-1);
  return previous && first ? [...new Set([previous, first])] : [];
}

/** The pairs a reader can compare. */
export const comparePairs = (versies: Versie[]): { van: Versie; tot: Versie }[] =>
  versies.flatMap((tot) => comparedWith(tot).map((van) => ({ van, tot })));
