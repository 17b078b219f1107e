import type { AlineaSoort, HoofdstukWijziging } from './wijziging.ts';

/** The numbers on top of a comparison: alineas and hoofdstukken by what happened, each counted once. */
export interface Counts {
  alineas: Record<'herschreven' | 'nieuw' | 'vervallen' | 'verplaatst' | 'gelijk', number>;
  hoofdstukken: Record<HoofdstukWijziging['soort'], number>;
}

/** The number that an alinea counts in; what was split or joined counts as reworded, once. */
function countedAs(soort: AlineaSoort): keyof Counts['alineas'] {
  if (soort === 'verplaatst-herschreven') return 'verplaatst';
  return soort === 'gesplitst' || soort === 'samengevoegd' ? 'herschreven' : soort;
}

/** Counts what happened to some hoofdstukken and their alineas. */
export function countChanges(hoofdstukken: HoofdstukWijziging[]): Counts {
  const counts: Counts = {
    alineas: { herschreven: 0, nieuw: 0, vervallen: 0, verplaatst: 0, gelijk: 0 },
    hoofdstukken: { nieuw: 0, vervallen: 0, verplaatst: 0, gewijzigd: 0, gelijk: 0 },
  };
  for (const { soort, alineas } of hoofdstukken) {
    counts.hoofdstukken[soort]++;
    for (const alinea of alineas) counts.alineas[countedAs(alinea.soort)]++;
  }
  return counts;
}
