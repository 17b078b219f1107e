/** A file of the content folder as the browser holds it: its text, or what the check has to know of an image. */
export type Held = string | HeldBeeld;

/** What is known of an image without its bytes, which a proposal of words leaves as they are. */
export interface HeldBeeld {
  width: number;
  height: number;
  /** SHA-256 of its bytes. */
  hash: string;
}

/** The published content folder: what a proposal is checked against. Paths are inside the folder, with `/`. */
export interface Snapshot {
  /** The build date, `YYYY-MM-DD`: the day for which is checked. */
  today: string;
  files: Record<string, Held>;
}

/** Where the folder stands in the browser; faults name it so. */
export const FOLDER = '/content';
