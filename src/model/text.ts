import type { Root } from 'mdast';
import type { RulesOf, Wrong } from '../faults/wrong.ts';

/** The smallest citable block of text; `number` is the 3 of `#a3`. */
export interface Alinea {
  number: number;
  text: string;
}

/** What a page shows of a text, block by block: alineas, and what has no number among them. */
export type BlockSoort = 'alinea' | 'kop' | 'noot' | 'tabelkop' | 'kadertitel' | 'bron' | 'beeld';

/** A way in which words are shown: their form, where they lead, an image, or what they stand in. */
export type Aspect = 'opmaak' | 'verwijzing' | 'beeld' | 'opbouw';

/** One thing that a page shows beside the words of a block, in Dutch, so that it can be compared and told. */
export interface Shown {
  aspect: Aspect;
  /** “niet” doorgestreept. */
  phrase: string;
  /** Depends on where words stand in the block, so it is compared only where the words are the same. */
  isPlaced?: true;
  /** Of words in a form: which form, and where in the block they begin and end. */
  span?: { form: string; from: number; to: number };
  /** Said by the table that the block is a row of: its cells, and the names and sides of its columns. */
  isOfTable?: true;
  /** Said by the sign before an item of a list. */
  isMarked?: true;
}

/** The side of its cells that the words of a column stand at. */
export type ColumnSide = 'left' | 'right' | 'center' | null;

/** What the head or a row of a table says, cell by cell; the words of the block are theirs with a space between. */
export interface TableRow {
  /** Which table of its text, from 1. */
  table: number;
  cells: string[];
  /** Of its columns. */
  sides: ColumnSide[];
}

/** Where a block stands in a list. */
export interface ListPlace {
  /** In how many lists, one in another: 1 for an outer one. */
  depth: number;
  /** What its item is marked with, on the first block of it: "3.", "3)", "•", "☐", "☑". */
  marker?: string;
}

/** The smallest thing that is compared and told of: an alinea, a note, a heading, … */
export interface Block extends Alinea {
  soort: BlockSoort;
  /** Where it is on its page: `a3`, `n1`, the id of the heading; of what has none, that of an alinea beside it. */
  id: string;
  shown: Shown[];
  /** Id of the nearest heading above it. */
  above?: string;
  /** File name of the image that it is. */
  bestand?: string;
  /** Set for the head and the rows of a table. */
  row?: TableRow;
  /** Set for what stands in a list. */
  list?: ListPlace;
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

/** A reference from a text to a part of the same versie, as typed. `naar` is a number or an identity. */
export interface Verwijzing {
  naar: string;
  /** The words it is made of. */
  words: string;
  line: number;
  column: number;
}

/** Something that a program left behind in a text that was pasted from it. */
export interface Remnant {
  /** UTF-16 offset in the body. */
  offset: number;
  what: Wrong<RulesOf<'plakresten'>>;
}

/** What a body says, apart from how it looks. */
export interface Text {
  alineas: Alinea[];
  headings: Heading[];
  sections: Section[];
  /** Every word that a page shows of it, notes, heads of tables, titles and sources too; see `text/all-words.ts`. */
  all: string;
  /** Everything that a page shows, in reading order; notes last, in the order of their numbers. */
  blocks: Block[];
  /** Equal exactly for texts that look and read the same, images apart. */
  shown: string;
  /** File names used by `Figuur`. */
  beelden: string[];
  /** Internal link addresses (`/document/…`) with their position in the body. */
  links: { url: string; line: number; column: number }[];
  /** Addresses of links that lead off the site, with their position in the body. */
  outside: { url: string; line: number; column: number }[];
  /** References to parts of the same versie, with their position in the body. */
  verwijzingen: Verwijzing[];
  /** What Word and PDF left behind among its words. */
  remnants: Remnant[];
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
