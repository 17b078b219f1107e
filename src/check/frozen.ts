import { bareText, sha256 } from '../model/fingerprint.ts';
import type { Hoofdstuk, Versie } from '../model/types.ts';
import type { LockLine } from '../content/lock.ts';
import type { Entry } from '../content/entry.ts';
import { hashRecord, recordOf } from './record.ts';

const ofJson = (value: unknown) => sha256(JSON.stringify(value));

/**
 * SHA-256 of the decided text of a hoofdstuk: titel, nummer, body and the bytes of the images in it.
 * Line ends, a byte order mark and blank lines around the body make no difference.
 */
export function hashHoofdstuk(hoofdstuk: Hoofdstuk, entries: ReadonlyMap<string, Entry>): string {
  const { entry, nummer, text, titel, versie } = hoofdstuk;
  const bare = bareText(entries.get(entry)?.body ?? '', text, versie.beelden);
  return ofJson([titel, nummer ?? null, ...bare]);
}

/** `<document>/<versie>`: how the lock names a versie. */
export const versieKey = ({ document, id }: Versie): string => `${document.id}/${id}`;

/** How the lock names a hoofdstuk; the text of a short document is `-`. */
export const hoofdstukKey = ({ versie, slugs, id }: Hoofdstuk): string =>
  `${versieKey(versie)}/${slugs ? id : '-'}`;

/** SHA-256 of what is decided of `versie.yaml`: label and datum. */
export const hashVersie = ({ label, datum }: Versie): string => ofJson([label, datum]);

/** The lines that hold the record of a versie, see `record.ts`. */
export function recordLines(versie: Versie, entries: ReadonlyMap<string, Entry>): LockLine[] {
  const { facts } = hashRecord(recordOf(versie, entries));
  return [...facts].map(([fact, hash]) => ({ key: `${versieKey(versie)}#${fact}`, hash }));
}

/** All lines that freeze a versie: its name, its record and its words. */
export function lockLines(versie: Versie, entries: ReadonlyMap<string, Entry>): LockLine[] {
  return [
    { key: versieKey(versie), hash: hashVersie(versie) },
    ...recordLines(versie, entries),
    ...versie.hoofdstukken.map((hoofdstuk) => ({
      key: hoofdstukKey(hoofdstuk),
      hash: hashHoofdstuk(hoofdstuk, entries),
    })),
  ];
}
