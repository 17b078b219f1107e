import { join } from 'node:path';
import { subjectOf } from '../content/paths.ts';
import { shownPath, type Entry, type Source } from '../content/read.ts';
import { eachInTime, failure, LONGEST_READ } from '../content/time-limit.ts';
import { errorsOf, type Finding } from '../faults/fault.ts';
import { TOP } from '../faults/place.ts';
import type { Wrong } from '../faults/wrong.ts';
import { buildSite } from '../model/build.ts';
import { KINDS, type Input } from '../model/input.ts';
import type { Site, Text } from '../model/types.ts';
import { parseBody } from '../text/parse.ts';

/** What stands for a text that has faults: nothing of it is known. */
const unreadText = (): Text => ({
  alineas: [],
  headings: [],
  sections: [],
  all: '',
  blocks: [],
  shown: '',
  beelden: [],
  links: [],
  verwijzingen: [],
  tree: { type: 'root', children: [] },
  unread: true,
});

/** Reads the bodies of what was read, and relates it all as it is on a day; what is wrong comes back with its file and place.
 * A body that cannot be read within some seconds is a fault. */
export function relate(
  read: Source,
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
      const { faults, text = unreadText() } = parse(body, { pagina: at.kind === 'paginas' });
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
  const { site, faults } = buildSite(input as unknown as Input, today);
  const byId = new Map(read.entries.map((entry) => [entry.id, entry]));
  const broken = new Set(errorsOf(read.faults).flatMap(({ file }) => subjectOf(file).names));
  for (const { id, path, ...fault } of faults) {
    if (follows(fault, broken)) continue;
    const entry = byId.get(id);
    // What is about a file as a whole stands at its top, above the front matter.
    const place = (path.length && entry?.locate(path)) || TOP;
    findings.push({ file: entry?.file ?? shownPath(join(dir, id)), ...place, ...fault });
  }
  return { site, findings };
}

/** Whether a fault follows from a file that is at fault itself, so that it is no second one. */
function follows({ rule, values }: Wrong, broken: Set<string>): boolean {
  if (rule === 'model/reference-unknown') return broken.has(values.name.split('/').at(-1) ?? '');
  return rule === 'model/site-missing' && broken.has('site');
}
