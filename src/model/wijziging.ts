import type { Alinea, Document, Hoofdstuk, Mijlpaal, Thema, Versie } from './types.ts';

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

/** An alinea where it stands. */
export interface Plaats {
  hoofdstuk: Hoofdstuk;
  alinea: Alinea;
}

/** One alinea, or the few that were split or joined, in both versions. */
export interface AlineaWijziging {
  /** Unique on the page of its hoofdstuk, stable for equal input: `w1`, `w2`, … in reading order. */
  id: string;
  soort: AlineaSoort;
  /** Where it stood; empty for `nieuw`. More than one when joined. */
  oud: Plaats[];
  /** Where it stands; empty for `vervallen`. More than one when split. */
  nieuw: Plaats[];
  /** The words; old and new texts are rebuilt from them exactly, several alineas joined by a line feed. */
  segments: Segment[];
}

/** A field of the front matter that differs, in words for people. */
export interface VeldWijziging {
  /** `titel`, `nummer`, `adres`, `samenvatting`, `themas`, `mijlpalen` */
  veld: string;
  oud: string;
  nieuw: string;
}

/** What happened to a hoofdstuk; a part that was moved or renamed may be rewritten too. */
export interface HoofdstukWijziging {
  id: string;
  /** `gelijk` only for texts of which everything is equal, see `isGelijk`. */
  soort: 'gelijk' | 'gewijzigd' | 'nieuw' | 'vervallen' | 'verplaatst';
  oud?: Hoofdstuk;
  nieuw?: Hoofdstuk;
  velden: VeldWijziging[];
  /** In reading order of the new text; dropped alineas where they stood. */
  alineas: AlineaWijziging[];
  /**
   * Whether both texts are there and equal in everything, seen or not: only then may anything be called equal
   * or unchanged. Where it is false, notes, heads of tables, images, references or layout may differ too.
   */
  isGelijk: boolean;
  /** The texts differ although no alinea does: something outside the alineas changed, and nobody can say here what. */
  buitenAlineas: boolean;
  /** Alineas that went from here to another hoofdstuk, where they are listed; only set when there are any. */
  vertrokken?: { wijziging: AlineaWijziging; naar: HoofdstukWijziging }[];
  /** Headings of the body that came and went. */
  koppen: { oud: string[]; nieuw: string[] };
  /** Themas of the old and the new text. */
  themas: Thema[];
  /** Address without base of its page in the comparison. */
  path: string;
}

/** A date of a mijlpaal that was changed, as `eerder` records it. */
export interface MijlpaalWijziging {
  mijlpaal: Mijlpaal;
  oud: string;
  nieuw: string;
}

/** The numbers on top of a comparison. */
export interface Telling {
  herschreven: number;
  nieuw: number;
  vervallen: number;
  verplaatst: number;
  gelijk: number;
  delenNieuw: number;
  delenVervallen: number;
  delenVerplaatst: number;
  delenGewijzigd: number;
}

/** Everything that differs between two versions of a document. */
export interface Vergelijking {
  document: Document;
  van: Versie;
  tot: Versie;
  /** In reading order of the new version; dropped parts where they stood. */
  hoofdstukken: HoofdstukWijziging[];
  telling: Telling;
  themas: Thema[];
  mijlpalen: MijlpaalWijziging[];
  /** `/doc/wijzigingen/van/tot/` */
  path: string;
}
