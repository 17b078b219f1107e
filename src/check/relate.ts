import { join } from 'node:path';
import { buildDate } from '../content/environment.ts';
import { shownPath, type Source } from '../content/read.ts';
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
  beelden: [],
  links: [],
  tree: { type: 'root', children: [] },
  unread: true,
});

/** Reads the bodies of what was read, and relates it all; what is wrong comes back with its file and place. */
export function relate(read: Source, dir: string): { site?: Site; findings: Finding[] } {
  const findings: Finding[] = [];
  const input = Object.fromEntries(KINDS.map((kind) => [kind, [] as unknown[]]));
  const byId = new Map(read.entries.map((entry) => [entry.id, entry]));
  for (const { id, kind, data, body, bodyLine, file } of read.entries) {
    if (!id.endsWith('.mdx')) {
      input[kind]?.push({ id, data });
      continue;
    }
    const { faults, text = unreadText() } = parseBody(body, { pagina: kind === 'paginas' });
    for (const { line, ...fault } of faults)
      findings.push({ file, line: line + bodyLine, ...fault });
    input[kind]?.push({ id, data, body, text });
  }
  const { site, faults } = buildSite(input as unknown as Input, buildDate());
  const broken = new Set(errorsOf(read.faults).flatMap(({ file }) => namesOf(file)));
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

/** The ids that other files may know this file by. */
function namesOf(file: string): string[] {
  const [name = '', folder = ''] = file.split('/').reverse();
  const known = /^(document|versie)\.yaml$|^index\.mdx$/.test(name)
    ? folder
    : name.replace(/\.[a-z]+$/, '');
  return [known, known.replace(/^\d{2,}-/, '')];
}
