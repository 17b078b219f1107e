import type { BlockSoort } from './types.ts';
import type { AlineaWijziging, HoofdstukWijziging } from './wijziging.ts';

/** The numbers on top of a comparison: alineas and hoofdstukken by what happened, each counted once. */
export interface Counts {
  alineas: Record<
    'herschreven' | 'anders' | 'nieuw' | 'vervallen' | 'verplaatst' | 'gelijk',
    number
  >;
  /** Changed blocks that are no alinea, by what they are. */
  overig: Partial<Record<BlockSoort, number>>;
  hoofdstukken: Record<HoofdstukWijziging['soort'], number>;
}

/**
 * The number that an alinea counts in; what was split or joined counts as reworded, once, and a row of which only the
 * head of its table changed as the same.
 */
function countedAs({ soort, isEcho }: AlineaWijziging): keyof Counts['alineas'] {
  if (isEcho) return 'gelijk';
  if (soort === 'verplaatst-herschreven') return 'verplaatst';
  return soort === 'gesplitst' || soort === 'samengevoegd' ? 'herschreven' : soort;
}

/** What kind of block a change is of. */
export const blockSoort = ({ oud, nieuw }: Pick<AlineaWijziging, 'oud' | 'nieuw'>): BlockSoort =>
  (nieuw[0] ?? oud[0])?.alinea.soort ?? 'alinea';

/** Counts what happened to some hoofdstukken and their alineas. */
export function countChanges(hoofdstukken: HoofdstukWijziging[]): Counts {
  const counts: Counts = {
    alineas: { herschreven: 0, anders: 0, nieuw: 0, vervallen: 0, verplaatst: 0, gelijk: 0 },
    hoofdstukken: { nieuw: 0, vervallen: 0, verplaatst: 0, gewijzigd: 0, gelijk: 0 },
    overig: {},
  };
  for (const { soort, alineas } of hoofdstukken) {
    counts.hoofdstukken[soort]++;
    for (const alinea of alineas) {
      const block = blockSoort(alinea);
      if (block === 'alinea') counts.alineas[countedAs(alinea)]++;
      else if (alinea.soort !== 'gelijk') counts.overig[block] = (counts.overig[block] ?? 0) + 1;
    }
  }
  return counts;
}
