import type { Hoofdstuk, Thema } from '../model/types.ts';
import type { HoofdstukWijziging } from '../model/wijziging.ts';
import { compareAlineas } from './alineas.ts';
import { compareFields, isReplaced } from './fields.ts';
import type { Likeness } from './likeness.ts';
import type { Origins } from './match.ts';
import { inPlace, weave } from './order.ts';
import { textWijziging } from './text.ts';

interface Pair {
  id: string;
  oud?: Hoofdstuk;
  nieuw?: Hoofdstuk;
}

/** Members of all lists once, the order of the first kept. */
export const union = <T>(...lists: T[][]): T[] => [...new Set(lists.flat())];

/**
 * What happened to each hoofdstuk, in the new reading order, dropped ones where they stood. Their addresses
 * stand below `path`; `origins` is what is known of the new alineas.
 */
export function compareHoofdstukken(
  van: Hoofdstuk[],
  tot: Hoofdstuk[],
  path: string,
  likeness: Likeness,
  origins?: Origins,
): HoofdstukWijziging[] {
  const alineas = compareAlineas(van, tot, likeness, origins);
  const pairs = new Map<string, Pair>();
  for (const nieuw of tot) pairs.set(nieuw.id, { id: nieuw.id, nieuw });
  for (const oud of van) pairs.set(oud.id, { ...pairs.get(oud.id), id: oud.id, oud });
  const of = ({ id }: Hoofdstuk) => pairs.get(id) as Pair;
  const moved = movedOf([...pairs.values()], van);
  const list = weave(tot.map(of), van.map(of), (pair) => moved.has(pair));
  const paths = pathsOf(list, path);
  const result = list.map((pair): HoofdstukWijziging => {
    const { id, oud, nieuw } = pair;
    const text = textWijziging(oud, nieuw, alineas);
    const fields = oud && nieuw ? compareFields(oud, nieuw) : [];
    const isTouched = fields.length > 0 || !text.isEqual;
    return {
      ...text,
      ...pair,
      soort: soortOf(pair, moved.has(pair), isTouched),
      fields,
      departed: [],
      themas: union<Thema>(nieuw?.themas ?? [], oud?.themas ?? []),
      path: paths.get(id) ?? path,
    };
  });
  const byId = new Map(result.map((wijziging) => [wijziging.id, wijziging]));
  for (const { van: from, naar: to, wijziging } of alineas.departures) {
    const naar = byId.get(to);
    if (naar) byId.get(from)?.departed.push({ wijziging, naar });
  }
  return result;
}

function soortOf(
  { oud, nieuw }: Pair,
  isMoved: boolean,
  isTouched: boolean,
): HoofdstukWijziging['soort'] {
  if (!oud) return 'nieuw';
  if (!nieuw) return 'vervallen';
  return isMoved ? 'verplaatst' : isTouched ? 'gewijzigd' : 'gelijk';
}

/** Those with another parent, another slug, or another place among the ones they stay with. */
function movedOf(pairs: Pair[], van: Hoofdstuk[]): Set<Pair> {
  const kept = pairs.filter(({ oud, nieuw }) => oud && nieuw);
  const moved = new Set(
    kept.filter((pair) => isReplaced(pair.oud as Hoofdstuk, pair.nieuw as Hoofdstuk)),
  );
  const place = new Map(van.map(({ id }, i) => [id, i]));
  const size = (hoofdstuk?: Hoofdstuk) =>
    hoofdstuk?.text.alineas.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
  const siblings = Map.groupBy(
    kept.filter(({ oud, nieuw }) => oud?.parent?.id === nieuw?.parent?.id),
    ({ nieuw }) => nieuw?.parent?.id ?? '',
  );
  for (const group of siblings.values()) {
    const stay = inPlace(
      group,
      ({ id }) => place.get(id) ?? 0,
      ({ nieuw }) => size(nieuw),
    );
    for (const pair of group) if (!stay.has(pair)) moved.add(pair);
  }
  return moved;
}

/** Addresses below `path`, no two the same: the new text's slugs, else the old one's, `oud-` before it when taken. */
function pathsOf(pairs: Pair[], path: string): Map<string, string> {
  const taken = new Set<string>();
  const paths = new Map<string, string>();
  const give = (id: string, slugs: string) => {
    // A text without hoofdstukken is compared on the page of the comparison itself.
    if (!slugs) {
      paths.set(id, path);
      return;
    }
    let name = slugs;
    while (taken.has(name)) name = `oud-${name}`;
    taken.add(name);
    paths.set(id, `${path}${name}/`);
  };
  for (const { id, nieuw } of pairs) if (nieuw) give(id, nieuw.slugs);
  for (const { id, nieuw, oud } of pairs) if (!nieuw && oud) give(id, oud.slugs);
  return paths;
}
