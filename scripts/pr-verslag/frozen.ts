import { hoofdstukKey, lockLines, versieKey } from '../../src/check/frozen.ts';
import { frozenLines, type FrozenLine } from '../../src/check/locks.ts';
import {
  compareRecords,
  factName,
  hashRecord,
  lockedRecord,
  recordOf,
} from '../../src/check/record.ts';
import { LOCK, type ReadLine } from '../../src/content/lock.ts';
import type { Versie } from '../../src/model/types.ts';
import type { Revision } from './revision.ts';

const CURE =
  'Zet terug wat er stond. Een fout meldt u in errata.yaml van die versie; voor een nieuwe tekst of een nieuw besluit maakt u een nieuwe versie.';

const versiesOf = ({ site }: Revision): Map<string, Versie> =>
  new Map(
    site?.documenten.flatMap(({ versies }) => versies.map((versie) => [versieKey(versie), versie])),
  );

/** Why what the target branch froze may not be merged as it is now: words, record and the lock itself, a sentence each. */
export function frozenRefusals(van: Revision, tot: Revision): string[] {
  const lines = frozenLines(van.dir);
  const before = versiesOf(van);
  const after = versiesOf(tot);
  const frozen = [...Map.groupBy(lines, ({ versie }) => versie)];
  return [
    ...lockRefusals(lines, frozenLines(tot.dir)),
    ...frozen.flatMap(([key, own]) => [
      ...wordRefusals(own, after.get(key), tot),
      ...recordRefusals(key, own, [before.get(key), van], [after.get(key), tot]),
    ]),
  ];
}

/** Lines that the lock of the target branch has, and the proposed one has not so. */
function lockRefusals(lines: readonly FrozenLine[], now: readonly FrozenLine[]): string[] {
  if (lines.length && !now.length)
    return [`Het bestand ${LOCK} is verdwenen. Zet het terug zoals het was.`];
  const kept = new Map(now.map(({ key, hash }) => [key, hash]));
  return lines.flatMap(({ key, hash, name }) =>
    !kept.has(key)
      ? [`De regel over ${key} is uit ${name} verdwenen. Zet die regel terug.`]
      : kept.get(key) === hash
        ? []
        : [`De regel over ${key} in ${name} is veranderd. Zet die regel terug zoals hij was.`],
  );
}

/** Words, label and datum of a frozen versie that are not as they were frozen. */
function wordRefusals(
  own: readonly ReadLine[],
  versie: Versie | undefined,
  { entries }: Revision,
): string[] {
  const now = new Map(
    versie ? lockLines(versie, entries).map(({ key, hash }) => [key, hash] as const) : [],
  );
  const words = own.filter(({ fact }) => fact === undefined);
  const found = words.flatMap(({ key, hash, hoofdstuk }) => {
    const what =
      hoofdstuk === undefined ? `Het label en de datum van ${key}` : `De tekst van ${key}`;
    const is = now.get(key);
    if (is === hash) return [];
    return is === undefined
      ? [`${what} staat vast, maar is er niet meer of is niet te lezen. ${CURE}`]
      : [`${what} staat vast en is veranderd. ${CURE}`];
  });
  const known = new Set(words.map(({ key }) => key));
  const added = (versie?.hoofdstukken ?? []).map(hoofdstukKey).filter((key) => !known.has(key));
  return [
    ...found,
    ...added.map(
      (key) => `${key} is toegevoegd aan een versie waarvan de tekst vaststaat. ${CURE}`,
    ),
  ];
}

/**
 * What else readers rely on of a frozen versie and that differs, old and new. A lock from before it held such facts
 * stands for what the target branch says.
 */
function recordRefusals(
  key: string,
  own: readonly ReadLine[],
  [before, van]: [Versie | undefined, Revision],
  [after, tot]: [Versie | undefined, Revision],
): string[] {
  if (!after) return [];
  const old = before && recordOf(before, van.entries);
  const now = recordOf(after, tot.entries);
  const locked = lockedRecord(own);
  const was = locked.facts.size ? locked : old && hashRecord(old);
  if (!was) return [];
  return compareRecords(was, hashRecord(now))
    .filter(({ isLater }) => !isLater)
    .map(({ fact, how }) => {
      const [a, b] = [old, now].map((record) => record?.facts.get(fact));
      const words = a === b ? '' : ` (${[a, b].map((text) => `“${text ?? ''}”`).join(' wordt ')})`;
      return `Van ${key} staat vast en is ${how}: ${factName(fact)}${words}. ${CURE}`;
    });
}
