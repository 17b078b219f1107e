import type { z } from 'zod';
import type { bron as bronSchema } from '../schema/fields.ts';
import { nearest } from '../dutch/nearest.ts';
import { wrong, type Values, type Wrong } from '../faults/wrong.ts';
import type { Report } from './input.ts';
import type { Bron, Document } from './types.ts';
import { versieLabel } from './names.ts';

export type BronData = z.output<typeof bronSchema>;

/** Resolves a `bron` or reports at the key that leads nowhere. */
export function resolveBron(
  data: BronData | undefined,
  documenten: Map<string, Document>,
  report: (path: PropertyKey[], what: Wrong) => void,
): Bron | undefined {
  if (!data) return undefined;
  const document = documenten.get(data.document);
  if (!document) {
    report(['document'], unknown('document', data.document, [...documenten.keys()]));
    return undefined;
  }
  const versie = document.versies.find(({ id }) => id === data.versie);
  if (!versie) {
    report(
      ['versie'],
      unknown(
        'versie',
        data.versie,
        document.versies.map(({ id }) => id),
      ),
    );
    return undefined;
  }
  const hoofdstuk =
    data.hoofdstuk === undefined
      ? versie.short
      : versie.hoofdstukken.find(({ id }) => id === data.hoofdstuk);
  if (data.hoofdstuk !== undefined && !hoofdstuk) {
    report(
      ['hoofdstuk'],
      unknown(
        'hoofdstuk',
        data.hoofdstuk,
        versie.hoofdstukken.map(({ id }) => id),
      ),
    );
    return undefined;
  }
  const { alinea } = data;
  const count = hoofdstuk?.text.alineas.length ?? 0;
  if (alinea !== undefined && alinea > count) {
    if (!hoofdstuk?.text.unread)
      report(['alinea'], wrong('model/alinea-unknown', { alinea, count }));
    return undefined;
  }
  const where = hoofdstuk?.slugs ? [hoofdstuk.nummer ?? hoofdstuk.titel] : [];
  return {
    versie,
    hoofdstuk,
    alinea,
    path: (hoofdstuk?.fixedPath ?? versie.fixedPath) + (alinea === undefined ? '' : `#a${alinea}`),
    label: [
      document.korteTitel,
      versieLabel(versie),
      ...where,
      ...(alinea === undefined ? [] : [`alinea ${alinea}`]),
    ].join(', '),
  };
}

/** A reference that leads nowhere, with the nearest name that does lead somewhere. */
export const unknown = (
  kind: Values<'model/reference-unknown'>['kind'],
  name: string,
  names: string[],
): Wrong => wrong('model/reference-unknown', { kind, name, near: nearest(name, names) });

/** Resolves a list of ids; each unknown one is reported at its own place. */
export function resolveList<T>(
  kind: 'document' | 'thema' | 'mijlpaal',
  key: string,
  ids: string[] | undefined,
  known: Map<string, T>,
  id: string,
  report: Report,
): T[] {
  return (ids ?? []).flatMap((name, i) => {
    const found = known.get(name);
    if (!found) report(id, [key, i], unknown(kind, name, [...known.keys()]));
    return found ? [found] : [];
  });
}
