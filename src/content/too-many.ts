import { folderOf, readPath } from './paths.ts';

/** Parts, at any depth, of one versie of a document. */
export const MOST_HOOFDSTUKKEN = 1000;

/** The hoofdstukken of a versie beyond what a document may have; true at the first of each versie. */
export function beyondMost(ids: readonly string[]): Map<string, boolean> {
  const counts = new Map<string, number>();
  const beyond = new Map<string, boolean>();
  for (const id of ids) {
    const at = readPath(id);
    if (at?.kind !== 'hoofdstukken') continue;
    const versie = folderOf(at.document, at.versie);
    const count = (counts.get(versie) ?? 0) + 1;
    counts.set(versie, count);
    if (count > MOST_HOOFDSTUKKEN) beyond.set(id, count === MOST_HOOFDSTUKKEN + 1);
  }
  return beyond;
}
