import type { Hoofdstuk, Text } from '../model/types.ts';
import type { Place } from '../model/wijziging.ts';

/** What is compared: a text with an identity, by which it is known in both versions. */
export interface Compared {
  id: string;
  text: Pick<Text, 'alineas' | 'headings'>;
  /** Equal exactly for texts that are equal in all. */
  fingerprint: string;
}

/** An alinea while it looks for its counterpart. */
export interface Item<T extends Compared = Hoofdstuk> {
  place: Place<T>;
  text: string;
  /** Identity of its hoofdstuk. */
  home: string;
  /** Its number among all alineas, from 0. */
  at: number;
  match?: Match<T>;
}

/** Alineas that belong together; one side is empty for what is new or dropped. */
export interface Match<T extends Compared = Hoofdstuk> {
  oud: Item<T>[];
  nieuw: Item<T>[];
}

/** All alineas of some texts in reading order, without counterparts yet. */
export const itemsOf = <T extends Compared>(texts: T[]): Item<T>[] =>
  texts
    .flatMap((hoofdstuk) => hoofdstuk.text.alineas.map((alinea) => ({ hoofdstuk, alinea })))
    .map((place, at) => ({ place, text: place.alinea.text, home: place.hoofdstuk.id, at }));

/** Ties items together, for good. */
export function tie<T extends Compared>(oud: Item<T>[], nieuw: Item<T>[]): void {
  const match = { oud, nieuw };
  for (const item of [...oud, ...nieuw]) item.match = match;
}

/** Those without a counterpart. */
export const loose = <T extends Compared>(items: Item<T>[]) => items.filter(({ match }) => !match);
