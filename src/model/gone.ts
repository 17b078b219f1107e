import type { Document, Gone, Hoofdstuk } from './types.ts';

/** Addresses that an older versie had below the document and the current one has not. */
export function findGone(document: Document): Gone[] {
  const { current } = document;
  if (!current) return [];
  const at = document.versies.indexOf(current);
  const older = document.versies.slice(at + 1);
  const here = new Set(current.hoofdstukken.map((hoofdstuk) => hoofdstuk.slugs));
  const found = new Map<string, Gone>();
  for (const versie of older)
    for (const hoofdstuk of versie.hoofdstukken)
      if (hoofdstuk.slugs && !here.has(hoofdstuk.slugs) && !found.has(hoofdstuk.slugs))
        found.set(hoofdstuk.slugs, describe(document, hoofdstuk, at));
  return [...found.values()];
}

/** `hoofdstuk` is the newest text at its address; `at` the place of the current versie. */
function describe(document: Document, hoofdstuk: Hoofdstuk, at: number): Gone {
  const range = document.versies.slice(at, document.versies.indexOf(hoofdstuk.versie) + 1);
  const byId = (versie: { hoofdstukken: Hoofdstuk[] }) =>
    versie.hoofdstukken.find(({ id }) => id === hoofdstuk.id);
  const moved = range[0] && byId(range[0]);
  const lastAt = range.findIndex((versie) => byId(versie));
  const last = (lastAt >= 0 && range[lastAt] && byId(range[lastAt])) || hoofdstuk;
  const since = moved
    ? (range[range.indexOf(hoofdstuk.versie) - 1] ?? hoofdstuk.versie)
    : (range[lastAt - 1] ?? hoofdstuk.versie);
  return { slugs: hoofdstuk.slugs, titel: hoofdstuk.titel, since, last, ...(moved && { moved }) };
}
