import type { ColumnSide } from './text.ts';
import type { Aspect, Block, Hoofdstuk, Thema } from './types.ts';

/** A stretch of text in a comparison; old text is `gelijk` and `oud`, new text `gelijk` and `nieuw`. */
export interface Segment {
  soort: 'gelijk' | 'oud' | 'nieuw';
  text: string;
  /** Of `gelijk`: the old text where it only looks the same: another space, sign or code of the same letter. */
  was?: string;
}

/** What differs of a block beside its words: `teken` for signs that look alike; phrases that came and went. */
export interface AspectWijziging {
  aspect: Aspect | 'teken';
  oud: string[];
  nieuw: string[];
}

/** What happened to an alinea. */
export type AlineaSoort =
  | 'gelijk'
  /** The same words, in another form, place in the text, or with other signs that look the same. */
  | 'anders'
  | 'herschreven'
  | 'nieuw'
  | 'vervallen'
  | 'verplaatst'
  | 'verplaatst-herschreven'
  | 'gesplitst'
  | 'samengevoegd';

/** An alinea, or another block, where it stands: in a hoofdstuk, or in another text that is compared. */
export interface Place<T = Hoofdstuk> {
  hoofdstuk: T;
  alinea: Block;
}

/** A column of a table in both texts: its number in each, from 0; one is unset for a column that came or went. */
export interface Column {
  oud?: number;
  nieuw?: number;
  side: ColumnSide;
}

/** A table in both texts, or the only one of the two; the same object for its head and all its rows. */
export interface TableWijziging {
  /** In the order of the new table, columns that went where they stood. */
  columns: Column[];
  /** The names of its columns in either text; none where it was not there. */
  oud: string[];
  nieuw: string[];
}

/** The head or a row of a table, cell by cell. */
export interface RowWijziging {
  table: TableWijziging;
  /** A cell for each column of the table; unset where a row cannot be laid beside one other: then its words stand as one. */
  cells?: Segment[][];
  /** What differs beside the words, without what the drawn table shows: the names of columns, where cells end. */
  rest: AspectWijziging[];
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
  /** What else differs of a block that stands in both versions. */
  aspects: AspectWijziging[];
  /** Set for the head and the rows of a table. */
  row?: RowWijziging;
  /** All that differs is told at another block, the head of the table: it has an address, but no number of its own. */
  isEcho?: true;
}

/** What happened to a text, whatever it is the text of. */
export interface TextWijziging<T = Hoofdstuk> {
  /** In reading order of the new text; dropped alineas where they stood. */
  alineas: AlineaWijziging<T>[];
  /**
   * Whether both texts are there and a page shows the same of both, images too: only then may anything be called equal
   * or unchanged.
   */
  isEqual: boolean;
  /** A page shows something else although no block differs: a line between blocks, the room in a list. */
  isOutside: boolean;
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
