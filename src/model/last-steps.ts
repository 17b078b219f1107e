import { compareDatum } from '../datum/datum.ts';
import type { Document, Versie } from './types.ts';

/** Of each document with more than one versie its current versie and the one before it, newest first. */
export function lastSteps(documenten: Document[]): { van: Versie; tot: Versie }[] {
  return documenten
    .flatMap(({ current }) => (current?.previous ? [{ van: current.previous, tot: current }] : []))
    .sort((a, b) => compareDatum(b.tot.datum, a.tot.datum));
}
