import type { Comparison, Comparisons, Spell } from '../model/comparison.ts';
import { countChanges } from '../model/counts.ts';
import { numberChanges } from '../model/kinds.ts';
import type { Block, Document, Versie } from '../model/types.ts';
import { pairPath } from '../model/versies.ts';
import { isChanged } from '../model/wijziging.ts';
import { spellKey, spellsOf, stepsOf } from './history.ts';
import { compareHoofdstukken, union } from './hoofdstukken.ts';
import { Likeness } from './likeness.ts';
import type { Origins } from './match.ts';
import { mijlpaalWijzigingen } from './mijlpalen.ts';

/** Comparisons of which none is made yet; what is made is kept as long as this object. */
export function makeComparisons(): Comparisons {
  const likeness = new Likeness();
  const made = new Map<Versie, Map<Versie, Comparison>>();
  const origins = new Map<Versie, Origins>();
  const spells = new Map<Document, ReadonlyMap<string, Spell>>();

  const self: Comparisons = {
    between(van, tot) {
      const own = made.get(van) ?? new Map<Versie, Comparison>();
      made.set(van, own);
      const comparison = own.get(tot) ?? compare(van, tot);
      own.set(tot, comparison);
      return comparison;
    },
    spellOf(place) {
      const { document } = place.hoofdstuk.versie;
      const own = spells.get(document) ?? spellsOf(document.versies, self);
      spells.set(document, own);
      return own.get(spellKey(place));
    },
    stepsOf(place) {
      const spell = self.spellOf(place);
      return spell ? stepsOf(spell) : [];
    },
    latestChange({ versie, id }) {
      for (let tot = versie; tot.previous; tot = tot.previous) {
        const comparison = self.between(tot.previous, tot);
        const wijziging = comparison.byId.get(id);
        if (wijziging && isChanged(wijziging)) return { comparison, wijziging };
      }
      return undefined;
    },
  };
  return self;

  function compare(van: Versie, tot: Versie): Comparison {
    const { document } = tot;
    const path = pairPath({ van, tot });
    // From the first version the way is known step by step.
    const known = tot.previous !== van && !van.previous ? originsOf(tot) : undefined;
    const all = [van.hoofdstukken, tot.hoofdstukken] as const;
    const hoofdstukken = compareHoofdstukken(...all, path, likeness, known);
    return {
      document,
      van,
      tot,
      hoofdstukken,
      byId: new Map(hoofdstukken.map((wijziging) => [wijziging.id, wijziging])),
      counts: countChanges(hoofdstukken),
      wijzigingen: numberChanges(hoofdstukken),
      themas: union(...hoofdstukken.filter(isChanged).map(({ themas }) => themas)),
      mijlpalen: mijlpaalWijzigingen(van, tot),
      path,
      stepsOf: self.stepsOf,
    };
  }

  /**
   * The alinea of the first version that each of this one came from, step by step through all versions; nothing of
   * what was split or joined on the way. Empty for the first version.
   */
  function originsOf(versie: Versie): Origins {
    const known = origins.get(versie);
    if (known) return known;
    const { previous } = versie;
    const found = new Map<Block, Block | 'later'>();
    if (previous) {
      const before = originsOf(previous);
      for (const { alineas } of self.between(previous, versie).hoofdstukken)
        for (const { oud, nieuw } of alineas) {
          const [from, to] = [oud[0]?.alinea, nieuw[0]?.alinea];
          if (to && !from) found.set(to, 'later');
          if (!from || !to || oud.length > 1 || nieuw.length > 1) continue;
          const origin = previous.previous ? before.get(from) : from;
          if (origin) found.set(to, origin);
        }
    }
    origins.set(versie, found);
    return found;
  }
}
