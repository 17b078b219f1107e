import { statSync } from 'node:fs';
import { begunDate, buildDate, oddSourceDate } from '../content/build-date.ts';
import { contentDir } from '../content/environment.ts';
import { readSource, shownPath, type Entry } from '../content/read.ts';
import { sortFaults, tell, type Fault, type Finding } from '../faults/fault.ts';
import { TOP } from '../faults/place.ts';
import { wrong } from '../faults/wrong.ts';
import type { Site } from '../model/types.ts';
import { parseBody } from '../text/parse.ts';
import { relate } from './relate.ts';
import { RULES } from './rules.ts';

/** A content folder that was read: what it says, its files by their id, and all that is wrong. */
export interface Loaded {
  site?: Site;
  entries: Map<string, Entry>;
  faults: Fault[];
}

/**
 * Reads, checks and relates a whole content folder as it is on a day (`YYYY-MM-DD`, else the build date), without Astro and without
 * evaluating anything; `parse` reads the bodies.
 */
export async function loadSite(
  dir = contentDir(),
  today?: string,
  parse = parseBody,
): Promise<Loaded> {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    const absent = tell({ file: shownPath(dir), ...TOP, ...wrong('folder/absent') });
    return { entries: new Map(), faults: [absent] };
  }
  const value = today === undefined ? oddSourceDate() : undefined;
  if (value !== undefined) {
    const odd = tell({ file: shownPath(dir), ...TOP, ...wrong('folder/odd-date', { value }) });
    return { entries: new Map(), faults: [odd] };
  }
  const read = await readSource(dir);
  const { site, findings } = relate(read, dir, today ?? buildDate(), parse);
  const entries = new Map(read.entries.map((entry) => [entry.id, entry]));
  const begun = today ?? begunDate();
  let known: Finding[] = [...read.faults, ...findings];
  // Not by `push(...)`: a list of a hundred thousand faults overflows the stack.
  for (const { run } of RULES)
    known = known.concat(run({ dir, entries, site, today: begun, known }));
  return { site, entries, faults: sortFaults(known).map(tell) };
}
