import { statSync } from 'node:fs';
import { join } from 'node:path';
import { begunDate, buildDate, oddSourceDate } from '../content/build-date.ts';
import { contentDir } from '../content/environment.ts';
import type { Entry } from '../content/entry.ts';
import { idOf, readSource, shownPath, type Source } from '../content/read.ts';
import { sortFaults, tell, type Fault, type Finding } from '../faults/fault.ts';
import { TOP } from '../faults/place.ts';
import { groupOf, wrong, type Group } from '../faults/wrong.ts';
import type { Site } from '../model/types.ts';
import { parseBody } from '../text/parse.ts';
import { withMeant } from './meant.ts';
import { leadsToHidden, publicSource } from './published.ts';
import { relate } from './relate.ts';
import { RULES } from './rules.ts';
import { frozenVersies, isFrozen } from './signs.ts';
import { writtenOut } from './subtrees.ts';
import { wholeOf } from './whole.ts';

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

/** Relates what was read, and runs every rule on it; what is at fault is checked too, as far as it could be read. */
function checkSource(
  read: Source,
  dir: string,
  { day, begun }: { day: string; begun: string },
  parse: typeof parseBody,
) {
  const whole = wholeOf(read, dir);
  const checked = relate({ ...read, entries: whole }, dir, day, parse);
  if (checked.site) checked.site.doorverwijzingen = writtenOut(checked.site, dir);
  const entries = new Map(whole.map((entry) => [entry.id, entry]));
  let known: Finding[] = [...read.faults, ...checked.findings, ...missingSite(read, dir)];
  const unsure = unsurePlaces(whole);
  // Not by `push(...)`: a list of a hundred thousand faults overflows the stack.
  for (const { run } of RULES)
    known = known.concat(
      run({ dir, entries, site: checked.site, today: begun, known }).filter(
        (finding) => !unsure.has(placeKey(finding)),
      ),
    );
  // Advice on words that nobody may change could only be followed by breaking them.
  const frozen = frozenVersies(dir);
  const isAdvice = ({ rule, warning, file }: Finding) =>
    warning && ADVICE.has(groupOf(rule)) && isFrozen({ id: idOf(file, dir) ?? '' }, frozen);
  known = known.filter((finding) => !isAdvice(finding));
  const isSound = whole.length === read.entries.length;
  return {
    // What was mended is checked and never shown.
    site: isSound ? checked.site : relate(read, dir, day, parse).site,
    entries: new Map(read.entries.map((entry) => [entry.id, entry])),
    known: withoutOwner(withoutBare(known)).map((finding) =>
      withMeant(finding, entries, checked.site),
    ),
  };
}

/** Groups of what is advised on the words of a text. */
const ADVICE: ReadonlySet<Group> = new Set<Group>(['style', 'body']);

/** Of files without the facts that they belong to, what is told at the same place follows from that. */
function withoutOwner(findings: readonly Finding[]): Finding[] {
  const places = new Set(
    findings.filter(({ rule }) => rule === 'owners/missing').map((each) => placeKey(each)),
  );
  return findings.filter((each) => each.rule === 'owners/missing' || !places.has(placeKey(each)));
}

/** An address of the site itself that stands bare in a text is told once, with all that is to be written. */
function withoutBare(findings: readonly Finding[]): Finding[] {
  const own = new Set(
    findings.filter(({ rule }) => rule === 'own-address/bare').map((each) => placeKey(each)),
  );
  return findings.filter((each) => each.rule !== 'style/bare-address' || !own.has(placeKey(each)));
}

/** What is missing before anything can be shown. */
function missingSite({ entries, faults }: Source, dir: string): Finding[] {
  const file = shownPath(join(dir, 'site.yaml'));
  const isTold =
    entries.some(({ id }) => id === 'site.yaml') || faults.some((each) => each.file === file);
  return isTold ? [] : [{ file, ...TOP, ...wrong('model/site-missing') }];
}

const placeKey = ({ file, line, column }: Pick<Finding, 'file' | 'line' | 'column'>) =>
  `${file}:${line}:${column}`;

/** The places of values that stand in for what an editor wrote: what is found there follows from a fault that is told. */
const unsurePlaces = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap((entry) =>
      (entry.unsure ?? [])
        .filter((path) => path.length)
        .map((path) => placeKey({ file: entry.file, ...entry.locate(path) })),
    ),
  );
