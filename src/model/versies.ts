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

/** So many versies, the oldest, are all compared with each other: 15 pairs. More would grow with the square of the number. */
const FEW = 6;

/** The versies that are always shown with the way to what changed since: the one before it and the first, newest first. */
export function comparedFirst({ previous, document }: Versie): Versie[] {
  const first = document.versies.at(-1);
  return previous && first ? [...new Set([previous, first])] : [];
}

/** The older versions whose comparison with one stays at its address for ever, newest first. */
function comparedForEver(tot: Versie): Versie[] {
  const { versies } = tot.document;
  const older = versies.slice(versies.indexOf(tot) + 1);
  return older.length < FEW ? older : comparedFirst(tot);
}

/**
 * The older versions that one is compared with, newest first: the one before it, the first, and the current one or, of
 * the current one itself, every older one (contract); of the first six versions each other.
 */
export function comparedWith(tot: Versie): Versie[] {
  const { versies, current } = tot.document;
  const lasting = comparedForEver(tot);
  return versies
    .slice(versies.indexOf(tot) + 1)
    .filter((van) => tot === current || van === current || lasting.includes(van));
}

/** The pairs a reader can compare. */
export const comparePairs = (versies: Versie[]): { van: Versie; tot: Versie }[] =>
  versies.flatMap((tot) => comparedWith(tot).map((van) => ({ van, tot })));

/** Whether a comparison keeps its address when versies come after: not one that is there for the current versie only. */
export const isLasting = ({ van, tot }: { van: Versie; tot: Versie }): boolean =>
  comparedForEver(tot).includes(van);

/** Address without base of the comparison of two versies: `/doc/wijzigingen/van/tot/`. */
export const pairPath = ({ van, tot }: { van: Versie; tot: Versie }): string =>
  `${tot.document.path}wijzigingen/${van.id}/${tot.id}/`;
