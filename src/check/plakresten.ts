import { placesInBody, type Entry } from '../content/entry.ts';
import type { Finding } from '../faults/fault.ts';
import type { RulesOf } from '../faults/wrong.ts';
import type { Site } from '../model/types.ts';
import { onSite } from './rule.ts';
import { frozenVersies, isFrozen } from './signs.ts';
import { allHoofdstukken } from './words.ts';

/**
 * Faults for what a text keeps of the program it was pasted from, in what is not frozen. Words that a frozen text of the
 * same document has are decided so, and a copy of them is left alone.
 */
export const plakresten = onSite('plakresten', (site, { dir, entries }) => {
  const frozen = frozenVersies(dir);
  const decided = decidedLines(site, entries, frozen);
  const texts = [...allHoofdstukken(site), ...site.paginas];
  return texts.flatMap(({ entry: id, text }): Finding<RulesOf<'plakresten'>>[] => {
    const entry = entries.get(id);
    if (!entry || isFrozen(entry, frozen)) return [];
    const own = decided.get(documentOf(id));
    const placeOf = placesInBody(entry);
    return text.remnants.flatMap(({ offset, what }) => {
      const place = placeOf(offset);
      if (own?.has(lineAt(entry.body, place.line - entry.bodyLine))) return [];
      return [{ file: entry.file, ...place, ...what }];
    });
  });
});

const documentOf = (id: string) => /^documenten\/([^/]+)\//.exec(id)?.[1] ?? '';
const lineAt = (body: string, line: number) => body.split('\n', line).at(-1)?.trim() ?? '';

/** The lines of all frozen texts, by document. */
function decidedLines(
  site: Site,
  entries: ReadonlyMap<string, Entry>,
  frozen: ReadonlySet<string>,
): Map<string, Set<string>> {
  const lines = new Map<string, Set<string>>();
  for (const { entry: id } of allHoofdstukken(site)) {
    const entry = entries.get(id);
    if (!entry || !isFrozen(entry, frozen)) continue;
    const own = lines.get(documentOf(id)) ?? new Set();
    for (const line of entry.body.split('\n')) own.add(line.trim());
    lines.set(documentOf(id), own);
  }
  return lines;
}
