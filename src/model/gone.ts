import type { Document, Gone, Hoofdstuk, Versie } from './types.ts';

/** Addresses that an older versie had below the document and the current one has not. */
export function findGone(document: Document): Gone[] {
  const { current } = document;
  if (!current) return [];
  const range = document.versies.slice(document.versies.indexOf(current));
  const byId = range.map(
    ({ hoofdstukken }) => new Map(hoofdstukken.toReversed().map((each) => [each.id, each])),
  );
  const here = new Set(current.hoofdstukken.map((hoofdstuk) => hoofdstuk.slugs));
  const found = new Map<string, Gone>();
  range.forEach((versie, at) => {
    for (const hoofdstuk of at === 0 ? [] : versie.hoofdstukken)
      if (hoofdstuk.slugs && !here.has(hoofdstuk.slugs) && !found.has(hoofdstuk.slugs))
        found.set(hoofdstuk.slugs, describe(hoofdstuk, range.slice(0, at + 1), byId));
  });
  return [...found.values()];
}

/**
 * `hoofdstuk` is the newest text at its address; `range` the versies from the current one to its own, and `byId`
 * their hoofdstukken by identity.
 */
function describe(hoofdstuk: Hoofdstuk, range: Versie[], byId: Map<string, Hoofdstuk>[]): Gone {
  const { id, slugs, titel, versie } = hoofdstuk;
  const moved = byId[0]?.get(id);
  const lastAt = byId.findIndex((each) => each.has(id));
  const newest = byId[lastAt]?.get(id) ?? hoofdstuk;
  const wentFrom = !moved && newest.slugs !== slugs ? newest : undefined;
  const since = (moved ? range.at(-2) : range[lastAt - 1]) ?? versie;
  return {
    slugs,
    titel,
    since,
    last: hoofdstuk,
    ...(moved && { moved }),
    ...(wentFrom && { wentFrom }),
  };
}
