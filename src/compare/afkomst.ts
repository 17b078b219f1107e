import type { Alinea, Versie } from '../model/types.ts';
import type { Vergelijking } from '../model/wijziging.ts';

/** The alinea in the first version that one came from; `nieuw` when it came later. */
export type Afkomst = Map<Alinea, Alinea | 'nieuw'>;

const known = new WeakMap<Versie, Afkomst>();

/**
 * Where the alineas of a version come from, step by step through all versions since the first; nothing of
 * what was split or joined on the way. Empty for the first version.
 */
export function afkomst(
  versie: Versie,
  vergelijk: (van: Versie, tot: Versie) => Vergelijking,
): Afkomst {
  const made = known.get(versie);
  if (made) return made;
  const { previous } = versie;
  const origins = new Map() as Afkomst;
  if (previous) {
    const before = afkomst(previous, vergelijk);
    for (const { alineas } of vergelijk(previous, versie).hoofdstukken)
      for (const { oud, nieuw } of alineas) {
        const [from, to] = [oud[0]?.alinea, nieuw[0]?.alinea];
        if (to && !from) origins.set(to, 'nieuw');
        if (!from || !to || oud.length > 1 || nieuw.length > 1) continue;
        const origin = previous.previous ? before.get(from) : from;
        if (origin) origins.set(to, origin);
      }
  }
  known.set(versie, origins);
  return origins;
}
