import type { z } from 'zod';
import type { bron as bronSchema } from '../schema/fields.ts';
import { nearest } from '../dutch/nearest.ts';
import { parseDatum } from '../datum/datum.ts';
import { slug } from '../dutch/slug.ts';
import { wrong, type Values, type Wrong } from '../faults/wrong.ts';
import type { Report } from './input.ts';
import type { Bron, Document, Hoofdstuk, Versie } from './types.ts';
import { versieLabel } from './names.ts';
import { dateIn } from './rules.ts';

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
        // A folder named after a day that is none gets another name itself.
        document.versies.flatMap(({ id }) =>
          id === 'concept' || parseDatum(dateIn(id) ?? '') ? [id] : [],
        ),
      ),
    );
    return undefined;
  }
  const hoofdstuk =
    data.hoofdstuk === undefined
      ? versie.short
      : versie.hoofdstukken.find(({ id }) => id === data.hoofdstuk);
  if (data.hoofdstuk !== undefined && !hoofdstuk) {
    report(['hoofdstuk'], unknownHoofdstuk(data.hoofdstuk, versie.hoofdstukken));
    return undefined;
  }
  const { alinea } = data;
  const count = hoofdstuk?.text.alineas.length ?? 0;
  if (alinea !== undefined && alinea > count) {
    if (!hoofdstuk && versie.hoofdstukken.length)
      report(['alinea'], wrong('model/alinea-without-hoofdstuk'));
    else if (!hoofdstuk?.text.unread)
      report(['alinea'], wrong('model/alinea-unknown', { alinea, count }));
    return undefined;
  }
  return bronAt(versie, hoofdstuk, alinea);
}

/** A place in a versie, with the address that stays and the name that readers know it by. */
function bronAt(versie: Versie, hoofdstuk?: Hoofdstuk, alinea?: number): Bron {
  const where = hoofdstuk?.slugs ? [hoofdstuk.nummer ?? hoofdstuk.titel] : [];
  return {
    versie,
    hoofdstuk,
    alinea,
    path: (hoofdstuk?.fixedPath ?? versie.fixedPath) + (alinea === undefined ? '' : `#a${alinea}`),
    label: [
      versie.document.korteTitel,
      versieLabel(versie),
      ...where,
      ...(alinea === undefined ? [] : [`alinea ${alinea}`]),
    ].join(', '),
  };
}

/**
 * The same place in the text that lives on: the hoofdstuk of the same identity in the current versie, at the alinea with
 * the same words; of an alinea that was rewritten the hoofdstuk alone. What is gone keeps the address that stays.
 */
export function livingBron(bron: Bron): Bron {
  const { versie, hoofdstuk, alinea } = bron;
  const { current } = versie.document;
  if (!hoofdstuk) return current ? { ...bronAt(current), path: versie.document.path } : bron;
  const now = current?.hoofdstukken.find(({ id }) => id === hoofdstuk.id);
  if (!current || !now?.currentPath) return bron;
  const words = hoofdstuk.text.alineas.find(({ number }) => number === alinea)?.text;
  const same = now.text.alineas.filter(({ text }) => text === words);
  const number = now === hoofdstuk ? alinea : same.length === 1 ? same[0]?.number : undefined;
  return {
    ...bronAt(current, now, number),
    path: now.currentPath + (number === undefined ? '' : `#a${number}`),
  };
}

/** A reference that leads nowhere, with the nearest name that does lead somewhere. */
export const unknown = (
  kind: Values<'model/reference-unknown'>['kind'],
  name: string,
  names: string[],
): Wrong => wrong('model/reference-unknown', { kind, name, near: nearest(name, names) });

type Named = Pick<Hoofdstuk, 'id' | 'nummer' | 'titel'>;

/** The hoofdstuk that has a number in its document: `3.4`, also as `paragraaf 3.4`; else the only one that is called so. */
export const hoofdstukNamed = <T extends Named>(
  name: string,
  hoofdstukken: readonly T[],
): T | undefined => {
  const number = /^(?:[a-z]+ )?(\d[\w.]*?)\.?$/i.exec(name.trim())?.[1];
  return number === undefined
    ? hoofdstukTitled(name, hoofdstukken)
    : hoofdstukken.find(({ nummer }) => nummer?.replace(/\.$/, '') === number);
};

/** The only hoofdstuk with this titel, as `Hoogwater` or `3.1 Hoogwater`, else the only one of which the name ends so. */
export function hoofdstukTitled<T extends Named>(
  given: string,
  hoofdstukken: readonly T[],
): T | undefined {
  const titled = (nummer = '', titel: string) => [slug(titel), slug(`${nummer} ${titel}`)];
  const name = slug(given);
  if (!name) return undefined;
  const [only, ...more] = hoofdstukken.filter((each) =>
    titled(each.nummer, each.titel).includes(name),
  );
  if (only) return more.length ? undefined : only;
  const [last, ...others] = hoofdstukken.filter(({ id }) => id.split('/').at(-1) === name);
  return others.length ? undefined : last;
}

/** The hoofdstuk that an address or a file leads to: `/plan/doel/`, `/plan/doel/#a1`, `2024/01-doel.mdx`. */
function hoofdstukAt<T extends Named>(given: string, hoofdstukken: readonly T[]): T | undefined {
  const parts = given
    .replace(/#.*$|\.mdx?$/g, '')
    .split('/')
    .filter(Boolean)
    .map((part) => part.replace(/^\d{2,}-/, ''));
  if (!/[/.]/.test(given)) return undefined;
  for (let from = 0; from < parts.length; from += 1) {
    const found = hoofdstukken.find(({ id }) => id === parts.slice(from).join('/'));
    if (found) return found;
  }
  return undefined;
}

/** A hoofdstuk that is not there, with the identity of the one that was meant: by its number or titel, else the nearest name. */
export function unknownHoofdstuk(name: string, hoofdstukken: readonly Named[]): Wrong {
  const named = hoofdstukNamed(name, hoofdstukken) ?? hoofdstukAt(name, hoofdstukken);
  return named
    ? wrong('model/reference-unknown', { kind: 'hoofdstuk', name, near: named.id })
    : unknown(
        'hoofdstuk',
        name,
        hoofdstukken.map(({ id }) => id),
      );
}

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
