import { join } from 'node:path';
import { subjectOf } from '../content/paths.ts';
import type { Entry } from '../content/entry.ts';
import { shownPath, type Source } from '../content/read.ts';
import { eachInTime, failure, LONGEST_READ } from '../content/time-limit.ts';
import { errorsOf, type Finding } from '../faults/fault.ts';
import { TOP } from '../faults/place.ts';
import type { Wrong } from '../faults/wrong.ts';
import { buildSite } from '../model/build.ts';
import { KINDS, type Input } from '../model/input.ts';
import type { Site, Text } from '../model/types.ts';
import { parseBody } from '../text/parse.ts';
import type { Seen } from '../text/text.ts';
import { isAllUnsure, isUnsure } from './whole.ts';

/** What stands for a text that has faults: nothing of it is known. */
const unreadText = (seen?: Seen): Text => ({
  alineas: [],
  headings: [],
  sections: [],
  all: '',
  blocks: [],
  shown: '',
  beelden: [],
  links: [],
  outside: [],
  verwijzingen: [],
  remnants: [],
  tree: { type: 'root', children: [] },
  ...seen,
  unread: true,
});

/** Reads the bodies of what was read, and relates it all as it is on a day; what is wrong comes back with its file and place.
 * A body that cannot be read within some seconds is a fault. */
export function relate(
  read: Pick<Source, 'entries' | 'faults'>,
  dir: string,
  today: string,
  parse = parseBody,
  seconds = LONGEST_READ,
): { site?: Site; findings: Finding[] } {
  const findings: Finding[] = [];
  const items: (Pick<Entry, 'id' | 'at' | 'data'> & { text?: Text })[] = [];
  eachInTime(
    read.entries,
    ({ id, at, data, body, bodyLine, file }) => {
      if (!id.endsWith('.mdx')) return void items.push({ id, at, data });
      const {
        faults,
        seen,
        text = unreadText(seen),
      } = parse(body, {
        pagina: at.kind === 'paginas',
      });
      for (const { line, ...fault } of faults)
        findings.push({ file, line: line + bodyLine, ...fault });
      items.push({ id, at, data, text });
    },
    ({ id, at, data, file }, error) => {
      findings.push({ file, ...TOP, ...failure(error, seconds) });
      items.push({ id, at, data, text: unreadText() });
    },
    seconds,
  );
  const byKind = Map.groupBy(items, ({ at }) => at.kind);
  // The schema of each kind has seen to it that its data are what the model takes.
  const input = Object.fromEntries(KINDS.map((kind) => [kind, byKind.get(kind) ?? []]));
  const { site, faults } = buildSite(input as Input, today);
  const byId = new Map(read.entries.map((entry) => [entry.id, entry]));
  const known = new Map(read.entries.map((entry) => [entry.file, entry]));
  const lost = errorsOf(read.faults).filter(({ file }) => {
    const entry = known.get(file);
    return !entry || isAllUnsure(entry);
  });
  const broken = new Set(lost.flatMap(({ file }) => subjectOf(file).names));
  for (const { id, path, ...fault } of faults) {
    const entry = byId.get(id);
    if (follows(fault, broken) || (entry && isUnsure(entry, path))) continue;
    // What is about a file as a whole stands at its top, above the front matter.
    const place = (path.length && entry?.locate(path)) || TOP;
    findings.push({ file: entry?.file ?? shownPath(join(dir, id)), ...place, ...fault });
  }
  return { site, findings };
}

/** Whether a fault follows from a file that is at fault itself, so that it is no second one. */
const follows = ({ rule, values }: Wrong, broken: ReadonlySet<string>): boolean =>
  rule === 'model/reference-unknown' && broken.has(values.name.split('/').at(-1) ?? '');
