/**
 * What the template in `typst/` is given of a versie, as JSON: words, and what they are. A word is never more than data
 * there: no text of the content is read as markup.
 */
export interface PdfInput {
  title: string;
  /** Document and versie in one line, at the head of each page. */
  head: string;
  organisation: string;
  /** What kind of document it is; empty where the title says so. */
  kind: string;
  versie: string;
  status: string;
  /** Of the versie, its first day: year, month, day. */
  date: [number, number, number];
  facts: Fact[];
  /** The fixed address of exactly this text. */
  address: string;
  /** A sentence about the address: where a later text may be found. */
  now: string;
  concept: boolean;
  parts: Part[];
  errata: ErrataList[];
  /** Characters that no font here can draw, which stand in it by their number. */
  undrawn: boolean;
}

/** A name and what it is, or more of the kind. */
export interface Fact {
  name: string;
  values: { text: string; more?: string; url?: string }[];
}

/** A hoofdstuk, or the one text of a short document, which has no title of its own. */
export interface Part {
  level: number;
  title?: Title;
  blocks: Block[];
}

export interface Title {
  nummer?: string;
  titel: string;
}

export interface ErrataList {
  title: string;
  lead: string;
  items: string[];
}

/** `n` is the number of an alinea. */
export type Block =
  /** `short` is moved with what it leads in. */
  | { t: 'p'; n?: number; c: Inline[]; short?: boolean }
  | { t: 'h'; level: number; c: Inline[]; listed: boolean }
  | {
      t: 'list';
      loose: boolean;
      width: number;
      items: { mark: string; c: Block[] }[];
    }
  | { t: 'quote'; c: Block[]; bron?: string }
  /** `whole` stays on one page. */
  | { t: 'kader'; c: Block[]; titel?: string; whole: boolean }
  | { t: 'plan'; c: Block[] }
  | { t: 'figure'; file: string; alt: string; width: number; height: number; caption?: Caption }
  | Table
  | { t: 'code'; n?: number; text: string }
  | { t: 'noot'; text: string }
  | { t: 'hr' };

export interface Caption {
  n?: number;
  c: Inline[];
}

export interface Table {
  t: 'table';
  caption?: Caption;
  head: Cell[];
  rows: { n?: number; cells: Cell[] }[];
  /** Of its columns, in points. */
  widths: number[];
  sides: ('left' | 'right' | 'center')[];
  /** Of its letters, in points. */
  size: number;
  /** It needs a page on its side; the headings right above it stand there too. */
  turned: boolean;
  above?: Block[];
  /** It has a note in its head, which can stand there once only. */
  once: boolean;
  /** It stays on one page. */
  whole: boolean;
}

export type Cell = Inline[];

/** Words, or words that are something. */
export type Inline =
  | string
  /** A long word, in pieces between which a line may end. */
  | { t: 'long'; c: string[] }
  | { t: 'b' | 'i' | 's' | 'sic' | 'whole'; c: Inline[] }
  | { t: 'code'; c: string }
  | { t: 'lang'; c: Inline[]; lang: string; region?: string; rtl: boolean }
  | { t: 'a'; c: Inline[]; url: string }
  | { t: 'br' }
  /** A note, where it is first called; `again` where it stands already. */
  | { t: 'noot'; n: number; key: string; again: boolean; c: Block[] };
