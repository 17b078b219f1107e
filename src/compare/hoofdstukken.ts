import type { Hoofdstuk, Thema, Versie } from '../model/types.ts';
import type { AlineaWijziging, HoofdstukWijziging } from '../model/wijziging.ts';
import type { Departure } from './alineas.ts';
import { groupBy } from './item.ts';
import { inPlace, weave } from './order.ts';
import { isReplaced, koppenOf, veldWijzigingen } from './velden.ts';

interface Pair {
  id: string;
  oud?: Hoofdstuk;
  nieuw?: Hoofdstuk;
}

/** Members of both lists once, the order of the first kept. */
export const union = <T>(...lists: T[][]): T[] => [...new Set(lists.flat())];

/** What happened to each hoofdstuk, in the new reading order, dropped ones where they stood. */
export function hoofdstukWijzigingen(
  van: Versie,
  tot: Versie,
  path: string,
  byDeel: Map<string, AlineaWijziging[]>,
  departures: Departure[],
): HoofdstukWijziging[] {
  const pairs = new Map<string, Pair>();
  for (const nieuw of tot.hoofdstukken) pairs.set(nieuw.id, { id: nieuw.id, nieuw });
  for (const oud of van.hoofdstukken) pairs.set(oud.id, { ...pairs.get(oud.id), id: oud.id, oud });
  const of = (part: Hoofdstuk) => pairs.get(part.id) as Pair;
  const moved = movedOf([...pairs.values()], van);
  const list = weave(tot.hoofdstukken.map(of), van.hoofdstukken.map(of), (pair) => moved.has(pair));
  const paths = pathsOf(list, path);
  const result = list.map((pair): HoofdstukWijziging => {
    const { id, oud, nieuw } = pair;
    const alineas = byDeel.get(id) ?? [];
    const velden = oud && nieuw ? veldWijzigingen(oud, nieuw) : [];
    const koppen = koppenOf(oud, nieuw);
    const isGelijk = oud !== undefined && oud.fingerprint === nieuw?.fingerprint;
    const words =
      alineas.some(({ soort }) => soort !== 'gelijk') ||
      departures.some((departure) => departure.van === id);
    const touched = velden.length > 0 || words || !isGelijk;
    return {
      id,
      soort: !oud
        ? 'nieuw'
        : !nieuw
          ? 'vervallen'
          : moved.has(pair)
            ? 'verplaatst'
            : touched
              ? 'gewijzigd'
              : 'gelijk',
      ...(oud && { oud }),
      ...(nieuw && { nieuw }),
      velden,
      alineas,
      isGelijk,
      buitenAlineas: oud !== undefined && nieuw !== undefined && !isGelijk && !words,
      koppen,
      themas: union<Thema>(nieuw?.themas ?? [], oud?.themas ?? []),
      path: paths.get(id) ?? path,
    };
  });
  const byId = new Map(result.map((wijziging) => [wijziging.id, wijziging]));
  for (const { van: from, naar: to, wijziging } of departures) {
    const naar = byId.get(to);
    if (naar)
      (byId.get(from) as HoofdstukWijziging).vertrokken = [
        ...(byId.get(from)?.vertrokken ?? []),
        { wijziging, naar },
      ];
  }
  return result;
}

/** Those with another parent, another slug, or another place among the parts they stay with. */
function movedOf(pairs: Pair[], van: Versie): Set<Pair> {
  const kept = pairs.filter(({ oud, nieuw }) => oud && nieuw);
  const moved = new Set(
    kept.filter((pair) => isReplaced(pair.oud as Hoofdstuk, pair.nieuw as Hoofdstuk)),
  );
  const place = new Map(van.hoofdstukken.map((part, i) => [part.id, i]));
  const size = (part?: Hoofdstuk) =>
    part?.text.alineas.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
  const siblings = groupBy(
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
    // A text without parts is compared on the page of the comparison itself.
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
