import type { Place } from '../faults/place.ts';
import { wrong, type Wrong } from '../faults/wrong.ts';

/**
 * What a file of YAML, or the front matter of a text, holds at most: each key is compared with every other. Signs are
 * those that make a list or group on one line; a text of the longest size has a fifth of them as punctuation.
 */
const MOST = { lines: 5_000, signs: 8_000 } as const;

const SIGNS = /[[\]{},:]/g;

/** The first place of a text of YAML where it holds more than it may; one look at every line, before any parsing. */
export function tooMuchYaml(text: string): (Place & Wrong) | undefined {
  let signs = 0;
  for (const [i, line] of text.split(/\r\n|\n|\r/).entries()) {
    const at = { line: i + 1, column: 1 };
    if (i >= MOST.lines) return { ...at, ...wrong('yaml/too-many-lines', { most: MOST.lines }) };
    signs += line.match(SIGNS)?.length ?? 0;
    if (signs > MOST.signs) return { ...at, ...wrong('yaml/too-many-signs', { most: MOST.signs }) };
  }
  return undefined;
}
