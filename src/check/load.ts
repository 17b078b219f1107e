import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseBody } from '../text/parse.ts';
import { buildSite } from '../model/build.ts';
import { KINDS, type Input } from '../model/input.ts';
import type { Site } from '../model/types.ts';
import { buildDate, contentDir } from '../content/environment.ts';
import { checkAdvice } from './advice.ts';
import { checkAdressen } from './adressen.ts';
import { checkBeelden } from './beelden.ts';
import { checkDoorverwijzingen } from './doorverwijzingen.ts';
import { checkEmpty } from './empty.ts';
import { checkErrata } from './errata.ts';
import { checkLock, lockCheck } from './lock.ts';
import type { Fault } from '../content/fault.ts';
import { sortFaults } from '../content/fault.ts';
import { checkLinks } from './links.ts';
import { checkOwners } from './owners.ts';
import { readSource, shownPath, type Entry } from '../content/read.ts';
import { checkSentences, checkVerouderd } from './samenvattingen.ts';
import { checkWoordenlijst } from '../content/woordenlijst.ts';

/** A content folder that was read: what it says, its files by their id, and all that is wrong. */
export interface Loaded {
  site?: Site;
  entries: Map<string, Entry>;
  faults: Fault[];
}

/** Reads, checks and relates a whole content folder, without Astro and without evaluating anything. */
export async function loadSite(dir = contentDir()): Promise<Loaded> {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    const message = 'Deze map met inhoud bestaat niet. Kijk na wat er bij CONTENT_DIR staat.';
    const file = shownPath(dir);
    return { entries: new Map(), faults: [{ file, line: 1, column: 1, message }] };
  }
  const read = await readSource(dir);
  const { entries } = read;
  const unread = [...read.faults, ...checkOwners(dir, entries)];
  const faults = [...unread];
  const input = Object.fromEntries(KINDS.map((kind) => [kind, [] as unknown[]]));
  const byId = new Map<string, Entry>();
  for (const entry of entries) {
    byId.set(entry.id, entry);
    const item: { id: string; data: unknown; body?: string; text?: unknown } = {
      id: entry.id,
      data: entry.data,
    };
    if (entry.id.endsWith('.mdx')) {
      const parsed = parseBody(entry.body, { pagina: entry.kind === 'paginas' });
      for (const { line, ...fault } of parsed.faults)
        faults.push({ file: entry.file, line: line + entry.bodyLine, ...fault });
      item.body = entry.body;
      item.text = parsed.text ?? {
        alineas: [],
        headings: [],
        sections: [],
        all: '',
        beelden: [],
        links: [],
        tree: { type: 'root', children: [] },
        unread: true,
      };
    }
    input[entry.kind]?.push(item);
  }
  const { site, faults: related } = buildSite(input as unknown as Input, buildDate());
  const broken = new Set(
    read.faults.flatMap(({ file, warning }) => (warning ? [] : namesOf(file))),
  );
  for (const { id, path, message, missing } of related) {
    // A reference to a file that is itself at fault is not a second fault.
    const name = missing?.split('/').at(-1);
    if (name !== undefined ? broken.has(name) : id === 'site.yaml' && broken.has('site')) continue;
    const entry = byId.get(id);
    // What is about a file as a whole stands at its top, above the front matter.
    const place = (path.length && entry?.locate(path)) || { line: 1, column: 1 };
    faults.push({ file: entry?.file ?? shownPath(join(dir, id)), ...place, message });
  }
  faults.push(...checkSentences(entries), ...checkWoordenlijst(dir));
  if (site) {
    faults.push(...checkVerouderd(site, byId));
    faults.push(...checkBeelden(site, byId), ...checkEmpty(site, byId));
    faults.push(...checkLinks(site, byId, faults), ...checkErrata(site, byId));
    faults.push(...checkAdvice(site, byId));
    faults.push(...checkLock(site, byId, lockCheck(dir, unread)));
    faults.push(...checkDoorverwijzingen(site, byId), ...checkAdressen(site, dir, unread));
  }
  return { ...(site && { site }), entries: byId, faults: sortFaults(faults) };
}

/** The ids that other files may know this file by. */
function namesOf(file: string): string[] {
  const [name = '', folder = ''] = file.split('/').reverse();
  const known = /^(document|versie)\.yaml$|^index\.mdx$/.test(name)
    ? folder
    : name.replace(/\.[a-z]+$/, '');
  return [known, known.replace(/^\d{2,}-/, '')];
}
