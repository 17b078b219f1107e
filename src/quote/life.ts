import type { AlineaStep, Comparisons, Spell } from '../model/comparison.ts';
import { isCitable } from '../model/life.ts';
import type { Document, Hoofdstuk, Versie } from '../model/types.ts';
import type { Place } from '../model/wijziging.ts';

/** A stretch of successive versies in which an alinea or note stood unchanged: every place, newest first. */
export interface Stand {
  places: [Place, ...Place[]];
  /** The change it came by; unset for what the first versie already had. */
  begin?: AlineaStep;
  /** The change it went by; unset for what the newest versie still has. */
  end?: AlineaStep;
}

/** All that an alinea was, as far as it can be followed; of one that was split or joined also what it was split into or joined with. */
export interface Life {
  /** Newest first. */
  stands: [Stand, ...Stand[]];
}

/** A hoofdstuk by its identity, with the lives of all alineas and notes that ever stood in it. */
export interface HoofdstukLives {
  document: Document;
  id: string;
  /** Its newest text. */
  newest: Hoofdstuk;
  /** In reading order; those no longer in its newest text after those that are, the latest to go first. */
  lives: Life[];
}

/** The lives of all alineas of a document, by the identity of the hoofdstukken they stood in. */
export function livesOf(document: Document, comparisons: Comparisons): HoofdstukLives[] {
  const spells = placesOf(document, comparisons);
  const known = new Map<Spell, Life>();
  const lifeOf = (spell: Spell): Life | undefined => {
    if (!known.has(spell)) {
      const all = related(spell);
      const life = makeLife(all, spells, document.versies);
      if (life) for (const each of all) known.set(each, life);
    }
    return known.get(spell);
  };
  const byId = Map.groupBy(
    document.versies.flatMap(({ hoofdstukken }) => hoofdstukken),
    ({ id }) => id,
  );
  return [...byId].flatMap(([id, [newest, ...older]]) => {
    if (!newest) return [];
    const lives = [newest, ...older].flatMap((hoofdstuk) =>
      hoofdstuk.text.blocks.filter(isCitable).flatMap((alinea) => {
        const spell = comparisons.spellOf({ hoofdstuk, alinea });
        const life = spell && lifeOf(spell);
        return life ? [life] : [];
      }),
    );
    return lives.length ? [{ document, id, newest, lives: [...new Set(lives)] }] : [];
  });
}

/** Every place of every stretch, newest first. */
function placesOf({ versies }: Document, comparisons: Comparisons): Map<Spell, Place[]> {
  const found = new Map<Spell, Place[]>();
  for (const { hoofdstukken } of versies)
    for (const hoofdstuk of hoofdstukken)
      for (const alinea of hoofdstuk.text.blocks.filter(isCitable)) {
        const place = { hoofdstuk, alinea };
        const spell = comparisons.spellOf(place);
        if (!spell) continue;
        const own = found.get(spell) ?? [];
        own.push(place);
        found.set(spell, own);
      }
  return found;
}

/** A stretch with all that it came from and became, in any number of steps. */
function related(spell: Spell): Set<Spell> {
  // A set visits what is added while it is walked, and each member once.
  const all = new Set([spell]);
  for (const { before, after } of all) for (const other of [...before, ...after]) all.add(other);
  return all;
}

function makeLife(
  all: Set<Spell>,
  spells: Map<Spell, Place[]>,
  newestFirst: Versie[],
): Life | undefined {
  const age = ({ places: [{ hoofdstuk }] }: Stand) => newestFirst.indexOf(hoofdstuk.versie);
  const [first, ...more] = [...all]
    .flatMap((spell): Stand[] => {
      const [newest, ...older] = spells.get(spell) ?? [];
      const { begin, end } = spell;
      return newest
        ? [{ places: [newest, ...older], ...(begin && { begin }), ...(end && { end }) }]
        : [];
    })
    .sort((a, b) => age(a) - age(b) || a.places[0].alinea.number - b.places[0].alinea.number);
  return first && { stands: [first, ...more] };
}
