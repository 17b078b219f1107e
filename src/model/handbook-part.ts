/** A page of the editors' handbook: one task. */
export interface HandbookPage {
  /** Its name in the address, and of its file in `src/pages/redactie/`. */
  slug: string;
  titel: string;
  /** What an editor does with it, in one sentence. */
  omschrijving: string;
  /** Id of the part of the former one-page handbook that it took the place of: old links lead on. */
  former?: string;
}

/** Pages that belong together, in the order in which they are read. */
export interface HandbookPart {
  titel: string;
  pages: readonly HandbookPage[];
}
