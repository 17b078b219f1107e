import type { Root } from 'mdast';

/** The smallest citable block of text; `number` is the 3 of `#a3`. */
export interface Alinea {
  number: number;
  text: string;
}

/** A heading of the body: `level` counts from 2 (`##`), `id` starts with `k-`. */
export interface Heading {
  id: string;
  level: number;
  text: string;
}

/** The text between two headings; the first section of a text has no heading. */
export interface Section {
  heading?: Heading;
  /** Headings above this one on the page, outermost first, itself left out. */
  path: Heading[];
  alineas: Alinea[];
}

/** What a body says, apart from how it looks. */
export interface Text {
  alineas: Alinea[];
  headings: Heading[];
  sections: Section[];
  /** Every word that a page shows of it, notes, heads of tables, titles and sources too; see `text/all-words.ts`. */
  all: string;
  /** File names used by `Figuur`. */
  beelden: string[];
  /** Internal link addresses (`/document/…`) with their position in the body. */
  links: { url: string; line: number; column: number }[];
  /** The whole body, normalised: what it says, in blocks, with the ids of its alineas and headings. */
  tree: Root;
  /** Set for a body at fault: of what is not here nothing may be concluded. */
  unread?: true;
}

/** An image of a versie, by its file name. */
export interface Beeld {
  bestand: string;
  width: number;
  height: number;
  /** SHA-256 of its bytes. */
  hash: string;
}
