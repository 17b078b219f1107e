import { parseBody } from '../mdx/parse.ts';
import { buildSite } from '../model/build.ts';
import { KINDS, type Input } from '../model/input.ts';
import type { Site } from '../model/types.ts';
import { buildDate, contentDir } from './environment.ts';
import { checkErrata } from './errata.ts';
import { checkLock, lockCheck } from './check-lock.ts';
import type { Fault } from './fault.ts';
import { sortFaults } from './fault.ts';
import { checkLinks } from './links.ts';
import { checkOwners } from './owners.ts';
import { readSource, type Entry } from './read.ts';

/** A content folder that was read: what it says, its files by their id, and all that is wrong. */
export interface Loaded {
  site?: Site;
  entries: Map<string, Entry>;
  faults: Fault[];
}

/** Reads, checks and relates a whole content folder, without Astro and without evaluating anything. */
export async function loadSite(dir = contentDir()): Promise<Loaded> {
  const read = await readSource(dir);
  const { entries } = read;
  const unread = [...read.faults, ...checkOwners(dir, entries)];
  const faults = [...unread];
  const input = Object.fromEntries(KINDS.map((kind) => [kind, [] as unknown[]]));
  const byId = new Map<string, Entry>();
  for (const entry of entries) {
    byId.set(entry.id, entry);
    const item: { id: string; data: unknown; text?: unknown } = { id: entry.id, data: entry.data };
    if (entry.id.endsWith('.mdx')) {
      const parsed = parseBody(entry.body, { pagina: entry.kind === 'paginas' });
      for (const { line, column, message } of parsed.faults)
        faults.push({ file: entry.file, line: line + entry.bodyLine, column, message });
      item.text = parsed.text ?? {
        alineas: [],
        headings: [],
        sections: [],
        beelden: [],
        links: [],
      };
    }
    input[entry.kind]?.push(item);
  }
  const { site, faults: related } = buildSite(input as unknown as Input, buildDate());
  const broken = new Set(read.faults.map(({ file }) => nameOf(file)));
  for (const { id, path, message } of related) {
    // A reference to a file that is itself at fault is not a second fault.
    const [, target] = /^Dit verwijst naar \S+ "([^"]*)"/.exec(message) ?? [];
    if (target !== undefined ? broken.has(target) : id === 'site.yaml' && broken.has('site'))
      continue;
    const entry = byId.get(id);
    const place = entry?.locate(path) ?? { line: 1, column: 1 };
    faults.push({ file: entry?.file ?? id, ...place, message });
  }
  if (site) {
    faults.push(...checkLinks(site, byId), ...checkErrata(site, byId));
    faults.push(...checkLock(site, byId, lockCheck(dir, unread)));
  }
  return { ...(site && { site }), entries: byId, faults: sortFaults(faults) };
}

/** The id that other files know this file by. */
function nameOf(file: string): string {
  const [name = '', folder = ''] = file.split('/').reverse();
  return /^(document|versie)\.yaml$/.test(name) ? folder : name.replace(/\.[a-z]+$/, '');
}
