import type { Versie } from '../model/types.ts';
import type { Plaats } from '../model/wijziging.ts';

/** An alinea while it looks for its counterpart. */
export interface Item {
  plaats: Plaats;
  text: string;
  /** Identity of its hoofdstuk. */
  deel: string;
  /** Place in the whole version. */
  at: number;
  match?: Match;
}

/** Alineas that belong together; one side is empty for what is new or dropped. */
export interface Match {
  oud: Item[];
  nieuw: Item[];
}

const known = new WeakMap<Versie, Plaats[]>();

/** All alineas of a version, in reading order. */
export function plaatsenOf(versie: Versie): Plaats[] {
  const plaatsen =
    known.get(versie) ??
    versie.hoofdstukken.flatMap((hoofdstuk) =>
      hoofdstuk.text.alineas.map((alinea): Plaats => ({ hoofdstuk, alinea })),
    );
  known.set(versie, plaatsen);
  return plaatsen;
}

/** The alineas of a version, without counterparts yet. */
export const itemsOf = (versie: Versie): Item[] =>
  plaatsenOf(versie).map((plaats, at) => ({
    plaats,
    text: plaats.alinea.text,
    deel: plaats.hoofdstuk.id,
    at,
  }));

/** Ties items together, for good. */
export function tie(oud: Item[], nieuw: Item[]): void {
  const match = { oud, nieuw };
  for (const item of [...oud, ...nieuw]) item.match = match;
}

/** Those without a counterpart. */
export const loose = (items: Item[]) => items.filter(({ match }) => !match);

/** Groups in order of first appearance. */
export function groupBy<T>(items: T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
