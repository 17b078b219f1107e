/** One file of the search index. */
export interface IndexFile {
  /** Relative to `pagefind/`. */
  path: string;
  content: Uint8Array;
}
