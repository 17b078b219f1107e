import { BLOCKS } from './shown-blocks.ts';
import { FACTS } from './shown-facts.ts';
import { TEXT } from './shown-text.ts';

/** What an editor is to see of a mistake that was mended: a piece of the page, for each cure of the row. */
export const SHOWN: Record<string, string | string[]> = { ...TEXT, ...BLOCKS, ...FACTS };
