import type { Beeld, BlockSoort, Hoofdstuk, Text } from '../model/types.ts';
import type { Place } from '../model/wijziging.ts';

/** What is compared: a text with an identity, by which it is known in both versions. */
export interface Compared {
  id: string;
  text: Pick<Text, 'blocks'>;
  /** Equal exactly for texts of which a page shows the same. */
  shown: string;
  /** Where its images are. */
  versie?: { beelden: ReadonlyMap<string, Beeld> };
}

/** An alinea while it looks for its counterpart. */
export interface Item<T extends Compared = Hoofdstuk> {
  place: Place<T>;
  text: string;
  /** Identity of its hoofdstuk. */
  home: string;
  /** Its number among all of its kind, from 0. */
  at: number;
  /** Its number among all blocks, from 0. */
  order: number;
  match?: Match<T>;
}

/** Alineas that belong together; one side is empty for what is new or dropped. */
export interface Match<T extends Compared = Hoofdstuk> {
  oud: Item<T>[];
  nieuw: Item<T>[];
}

/** All blocks of some texts in reading order, by their kind, without counterparts yet. */
export function itemsOf<T extends Compared>(texts: T[]): Map<BlockSoort, Item<T>[]> {
  const places = texts.flatMap((hoofdstuk) =>
    hoofdstuk.text.blocks.map((alinea) => ({ hoofdstuk, alinea })),
  );
  const items = new Map<BlockSoort, Item<T>[]>();
  for (const [order, place] of places.entries()) {
    const { soort, text } = place.alinea;
    const own = items.get(soort) ?? [];
    items.set(soort, own);
    own.push({ place, text, home: place.hoofdstuk.id, at: own.length, order });
  }
  return items;
}

/** Ties items together, for good. */
export function tie<T extends Compared>(oud: Item<T>[], nieuw: Item<T>[]): void {
  const match = { oud, nieuw };
  for (const item of [...oud, ...nieuw]) item.match = match;
}

/** Those without a counterpart. */
export const loose = <T extends Compared>(items: Item<T>[]) => items.filter(({ match }) => !match);
