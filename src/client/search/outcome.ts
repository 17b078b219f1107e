import type { Interpretation } from '../../search/interpret.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import type { Ranked } from '../../search/rank.ts';
import type { Counts } from './address.ts';
import type { Hit } from './pagefind.ts';

/** One ranked result that can be read. */
export interface Result extends Ranked {
  soort: string;
  isOlder: boolean;
  read(): Promise<Hit>;
}

/** The outcome of a search. */
export interface Outcome {
  interpretation: Interpretation;
  lexicon: Lexicon;
  /** All results within the filters, best first. */
  results: Result[];
  withoutFilters: number;
  /** Phrases between quotes that no section has. */
  missingPhrases: string[];
  /** How many each filter value would give. */
  counts: Counts;
  /** Milliseconds of script for this query, loading left out. */
  time: number;
}
