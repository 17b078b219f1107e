import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Hoofdstuk, Versie } from '../model/types.ts';
import type { LockLine } from './lock.ts';
import type { Entry } from './read.ts';

const BEELD = /\bbestand\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
const ofJson = (value: unknown) => sha256(JSON.stringify(value));

/** A body without what is no text of it: kinds of line ends, blank lines around it. */
function bare(body: string): string {
  return body
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}

/**
 * SHA-256 of the decided text of a hoofdstuk: titel, nummer, body and the bytes of the images in it.
 * Line ends, a byte order mark and blank lines around the body make no difference.
 */
export function hashHoofdstuk(hoofdstuk: Hoofdstuk, entries: Map<string, Entry>): string {
  const body = bare(entries.get(hoofdstuk.entry)?.body ?? '');
  const names = [...body.matchAll(BEELD)].map(([, double, single]) => double ?? single ?? '');
  const beelden = [...new Set(names)].sort().map((name) => {
    const folder = hoofdstuk.entry.split('/').slice(0, 3).join('/');
    const beeld = entries.get(`${folder}/beeld/${name}`);
    return [name, beeld ? sha256(readFileSync(beeld.path)) : null];
  });
  return ofJson([hoofdstuk.titel, hoofdstuk.nummer ?? null, body, beelden]);
}

/** `<document>/<versie>`: how the lock names a versie. */
export const versieKey = ({ document, id }: Versie): string => `${document.id}/${id}`;

/** How the lock names a hoofdstuk; the text of a short document is `-`. */
export const hoofdstukKey = ({ versie, slugs, id }: Hoofdstuk): string =>
  `${versieKey(versie)}/${slugs ? id : '-'}`;

/** SHA-256 of what is decided of `versie.yaml`: label and datum. */
export const hashVersie = ({ label, datum }: Versie): string => ofJson([label, datum]);

/** All lines that freeze a versie. */
export function lockLines(versie: Versie, entries: Map<string, Entry>): LockLine[] {
  return [
    { key: versieKey(versie), hash: hashVersie(versie) },
    ...versie.hoofdstukken.map((hoofdstuk) => ({
      key: hoofdstukKey(hoofdstuk),
      hash: hashHoofdstuk(hoofdstuk, entries),
    })),
  ];
}
