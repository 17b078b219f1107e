import { statSync } from 'node:fs';
import { begunDate, buildDate, oddSourceDate } from '../content/build-date.ts';
import { contentDir } from '../content/environment.ts';
import { readSource, shownPath, type Entry, type Source } from '../content/read.ts';
import { sortFaults, tell, type Fault, type Finding } from '../faults/fault.ts';
import { TOP } from '../faults/place.ts';
import { wrong } from '../faults/wrong.ts';
import type { Site } from '../model/types.ts';
import { parseBody } from '../text/parse.ts';
import { leadsToHidden, publicSource } from './published.ts';
import { relate } from './relate.ts';
import { RULES } from './rules.ts';

/** A content folder that was read: what it says, its files by their id, and all that is wrong. */
export interface Loaded {
  site?: Site;
  /** The same without the concepts that are kept off the site: what is built and what addresses are promised of. */
  published?: Site;
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
  const day = today ?? buildDate();
  const begun = today ?? begunDate();
  const whole = checkSource(read, dir, { day, begun }, parse);
  const shown = publicSource(read);
  const open = shown && checkSource(shown, dir, { day, begun }, parse);
  const known = open
    ? whole.known.concat(leadsToHidden(whole.known, open.known, dir))
    : whole.known;
  const { site, entries } = whole;
  return { site, published: open ? open.site : site, entries, faults: sortFaults(known).map(tell) };
}

/** Relates what was read, and runs every rule on it. */
function checkSource(
  read: Source,
  dir: string,
  { day, begun }: { day: string; begun: string },
  parse: typeof parseBody,
) {
  const { site, findings } = relate(read, dir, day, parse);
  const entries = new Map(read.entries.map((entry) => [entry.id, entry]));
  let known: Finding[] = [...read.faults, ...findings];
  // Not by `push(...)`: a list of a hundred thousand faults overflows the stack.
  for (const { run } of RULES)
    known = known.concat(run({ dir, entries, site, today: begun, known }));
  return { site, entries, known };
}
