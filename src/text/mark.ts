import type { Wrong } from '../faults/wrong.ts';

/** A mark that the parser left among the words, though something else was meant by it. */
export interface Mark {
  find: RegExp;
  say: (found: string, words: string) => Wrong;
  /** Only a warning: the words may well be meant as they stand. */
  advice?: true;
  /** Told once for each block. */
  once?: true;
  /** How many lines of a block must begin so before it counts; one when absent. */
  lines?: number;
  /** Told at the last of those lines: the first begins the block and is well. */
  last?: true;
}
