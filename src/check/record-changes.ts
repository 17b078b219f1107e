import type { ReadLine } from '../content/lock.ts';
import { factsOf } from '../content/paths.ts';
import type { Entry } from '../content/entry.ts';
import type { Finding } from '../faults/fault.ts';
import { TOP, type Place } from '../faults/place.ts';
import { wrong, type RulesOf } from '../faults/wrong.ts';
import type { Versie } from '../model/types.ts';
import { compareRecords, factName, hashRecord, lockedRecord, recordOf } from './record.ts';

/** Where a fact of a versie is written; of one that is gone, where it was. */
function placeOf(
  fact: string,
  versie: Versie,
  entries: ReadonlyMap<string, Entry>,
): (Place & { file: string }) | undefined {
  const part = /^adres\/(.*)$/.exec(fact)?.[1];
  const hoofdstuk = versie.hoofdstukken.find(({ id }) => id === part);
  if (hoofdstuk) {
    const entry = entries.get(hoofdstuk.entry);
    return entry && { file: entry.file, ...TOP };
  }
  const isTitel = fact === 'titel';
  const entry = entries.get(factsOf(versie.document.id, isTitel ? undefined : versie.id));
  const keys = fact === 'vervallen' ? ['status'] : fact.split('/');
  const path = keys.map((key) => (/^\d+$/.test(key) ? Number(key) - 1 : key));
  return entry && { file: entry.file, ...(fact === 'volgorde' ? TOP : entry.locate(path)) };
}

/**
 * Faults for what readers rely on of a frozen versie, beside its words, and that is not as its lines of the lock have
 * it; warnings for what came later and for a lock that holds no such lines yet.
 */
export function recordChanges(
  versie: Versie,
  own: readonly ReadLine[],
  entries: ReadonlyMap<string, Entry>,
): Finding<RulesOf<'lock'>>[] {
  const document = versie.document.id;
  const at = (fact: string) => placeOf(fact, versie, entries);
  const was = lockedRecord(own);
  if (!was.facts.size) {
    const place = at('volgorde');
    return place ? [{ ...place, ...wrong('lock/record-absent'), warning: true }] : [];
  }
  return compareRecords(was, hashRecord(recordOf(versie, entries))).flatMap(
    ({ fact, how, isLater }): Finding<RulesOf<'lock'>>[] => {
      const place = at(fact);
      const name = factName(fact);
      if (!place) return [];
      if (isLater) return [{ ...place, ...wrong('lock/record-later', { name }), warning: true }];
      return [{ ...place, ...wrong('lock/record-changed', { name, how, document }) }];
    },
  );
}
