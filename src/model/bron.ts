import type { z } from 'zod';
import type { bron as bronSchema } from '../schema/fields.ts';
import type { Report, Wrong } from './input.ts';
import { nearest } from '../dutch/nearest.ts';
import type { Bron, Document } from './types.ts';

export type BronData = z.output<typeof bronSchema>;

/** Resolves a `bron` or reports at the key that leads nowhere. */
export function resolveBron(
  data: BronData | undefined,
  documenten: Map<string, Document>,
  report: (path: PropertyKey[], wrong: Wrong) => void,
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
    if (!hoofdstuk?.text.unread) report(['alinea'], noAlinea(alinea, count));
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
      versie.label,
      ...where,
      ...(alinea === undefined ? [] : [`alinea ${alinea}`]),
    ].join(', '),
  };
}

/** The message for an alinea that a text of `count` does not have. */
export const noAlinea = (alinea: number | undefined, count: number): string =>
  `Alinea ${alinea} bestaat niet: dit deel heeft er ${count}. Kies een lager nummer.`;

/** What is wrong with a reference that leads nowhere, with the nearest name that does. */
export function unknown(kind: string, value: string, names: string[]): Wrong {
  const hint = nearest(value, names);
  const message = `Dit verwijst naar ${kind} "${value}", maar dat bestaat niet. ${
    hint ? `Bedoelt u \`${hint}\`?` : `Kies een bestaande naam of maak het bestand.`
  }`;
  return { message, missing: value };
}

/** Resolves a list of ids; each unknown one is reported at its own place. */
export function resolveList<T>(
  kind: string,
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
