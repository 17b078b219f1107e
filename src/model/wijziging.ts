import type { Alinea, Hoofdstuk, Thema } from './types.ts';

/** A stretch of text in a comparison; old text is `gelijk` and `oud`, new text `gelijk` and `nieuw`. */
export interface Segment {
  soort: 'gelijk' | 'oud' | 'nieuw';
  text: string;
}

/** What happened to an alinea. */
export type AlineaSoort =
  | 'gelijk'
  | 'herschreven'
  | 'nieuw'
  | 'vervallen'
  | 'verplaatst'
  | 'verplaatst-herschreven'
  | 'gesplitst'
  | 'samengevoegd';

/** An alinea where it stands: in a hoofdstuk, or in another text that is compared. */
export interface Place<T = Hoofdstuk> {
  hoofdstuk: T;
  alinea: Alinea;
}

/** One alinea, or the few that were split or joined, in both versions. */
export interface AlineaWijziging<T = Hoofdstuk> {
  /** Unique on the page of its hoofdstuk, stable for equal input: `w1`, `w2`, … in reading order. */
  id: string;
  soort: AlineaSoort;
  /** Where it stood; empty for `nieuw`. More than one when joined. */
  oud: Place<T>[];
  /** Where it stands; empty for `vervallen`. More than one when split. */
  nieuw: Place<T>[];
  /** The words; old and new texts are rebuilt from them exactly, several alineas joined by a line feed. */
  segments: Segment[];
}

/** What happened to a text, whatever it is the text of. */
export interface TextWijziging<T = Hoofdstuk> {
  /** In reading order of the new text; dropped alineas where they stood. */
  alineas: AlineaWijziging<T>[];
  /**
   * Whether both texts are there and equal in everything, seen or not: only then may anything be called equal
   * or unchanged. Where it is false, notes, heads of tables, images, references or layout may differ too.
   */
  isEqual: boolean;
  /** The texts differ although no alinea does: something outside the alineas changed, and nobody can say here what. */
  isOutside: boolean;
  /** Headings of the body that came and went. */
  headings: { oud: string[]; nieuw: string[] };
}

/** A field of the front matter that differs, in words for people. */
export interface FieldWijziging {
  key: 'titel' | 'nummer' | 'adres' | 'samenvatting' | 'themas' | 'mijlpalen';
  oud: string;
  nieuw: string;
}

/** What happened to a hoofdstuk; one that was moved or renamed may be rewritten too. */
export interface HoofdstukWijziging extends TextWijziging {
  id: string;
  /** `gelijk` only for texts of which everything is equal, see `isEqual`. */
  soort: 'gelijk' | 'gewijzigd' | 'nieuw' | 'vervallen' | 'verplaatst';
  oud?: Hoofdstuk;
  nieuw?: Hoofdstuk;
  fields: FieldWijziging[];
  /** Alineas that went from here to another hoofdstuk, where they are listed. */
  departed: { wijziging: AlineaWijziging; naar: HoofdstukWijziging }[];
  /** Themas of the old and the new text. */
  themas: Thema[];
  /** Address without base of its page in the comparison. */
  path: string;
}

/** Whether anything happened to a hoofdstuk; only such a one has a page in the comparison. */
export const isChanged = ({ soort }: HoofdstukWijziging): boolean => soort !== 'gelijk';

/** The address of a change within a comparison: `/doc/wijzigingen/v1/v2/hoofdstuk/#w3`. */
export const changePath = (hoofdstuk: HoofdstukWijziging, { id }: AlineaWijziging): string =>
  `${hoofdstuk.path}#${id}`;
