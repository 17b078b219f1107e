import type { AlineaStep, Comparisons, Spell } from '../model/comparison.ts';
import type { Versie } from '../model/types.ts';
import { changePath, type Place } from '../model/wijziging.ts';

/** Names an alinea of one version: its address there. */
export const spellKey = ({ hoofdstuk, alinea }: Place) =>
  `${hoofdstuk.fixedPath}#${alinea.soort}${alinea.number}`;

/** For every alinea of every version, by `spellKey`, the stretch of versions it stands in unchanged. */
export function spellsOf(
  newestFirst: Versie[],
  { between }: Pick<Comparisons, 'between'>,
): ReadonlyMap<string, Spell> {
  const spells = new Map<string, Spell>();
  const start = (place: Place, begin?: AlineaStep): Spell => {
    const spell: Spell = { begin, before: [], after: [] };
    spells.set(spellKey(place), spell);
    return spell;
  };
  const at = (place: Place) => spells.get(spellKey(place)) ?? start(place);
  const oldestFirst = newestFirst.toReversed();
  for (const hoofdstuk of oldestFirst[0]?.hoofdstukken ?? [])
    for (const alinea of hoofdstuk.text.blocks) start({ hoofdstuk, alinea });
  for (const [i, tot] of oldestFirst.slice(1).entries()) {
    const comparison = between(oldestFirst[i] as Versie, tot);
    for (const hoofdstuk of comparison.hoofdstukken)
      for (const wijziging of hoofdstuk.alineas) {
        const before = wijziging.oud.map(at);
        if (wijziging.soort === 'gelijk') {
          for (const place of wijziging.nieuw)
            if (before[0]) spells.set(spellKey(place), before[0]);
          continue;
        }
        const step = { comparison, wijziging, path: changePath(hoofdstuk, wijziging) };
        const after = wijziging.nieuw.map((place) => start(place, step));
        for (const spell of before) Object.assign(spell, { end: step, after });
        for (const spell of after) spell.before = before;
      }
  }
  return spells;
}

/** Every change on the way to and from an alinea in this stretch, oldest first; moves too. */
export function stepsOf(spell: Spell): AlineaStep[] {
  const earlier = stepsTo(spell, 'begin', 'before').reverse();
  return [...new Set([...earlier, ...stepsTo(spell, 'end', 'after')])];
}

/** All changes in one direction, the nearest first. */
function stepsTo(from: Spell, edge: 'begin' | 'end', next: 'before' | 'after'): AlineaStep[] {
  const found = new Set<AlineaStep>();
  // A set visits what is added while it is walked, and each member once.
  const queue = new Set([from]);
  for (const spell of queue) {
    const step = spell[edge];
    if (step) found.add(step);
    for (const other of spell[next]) queue.add(other);
  }
  return [...found];
}
