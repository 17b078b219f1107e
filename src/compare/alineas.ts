import type { AlineaSoort, AlineaWijziging, Segment } from '../model/wijziging.ts';
import type { Compared, Item, Match } from './item.ts';
import type { Likeness } from './likeness.ts';
import { matchAlineas, type Origins } from './match.ts';
import { inPlace, weave } from './order.ts';

/** An alinea that went to another hoofdstuk: where from, where to. */
export interface Departure<T> {
  van: string;
  naar: string;
  wijziging: AlineaWijziging<T>;
}

/** What happened to the alineas of some texts. */
export interface ComparedAlineas<T> {
  /** By identity of the text on whose page it is shown, in reading order. */
  byId: Map<string, AlineaWijziging<T>[]>;
  departures: Departure<T>[];
}

/**
 * What happened to every alinea of the old and the new texts, each told once. `origins` says of new alineas which
 * old one they are known to come from.
 */
export function compareAlineas<T extends Compared>(
  oud: T[],
  nieuw: T[],
  likeness: Likeness,
  origins?: Origins,
): ComparedAlineas<T> {
  const byId = new Map<string, AlineaWijziging<T>[]>();
  const departures: Departure<T>[] = [];
  const matches = matchAlineas(oud, nieuw, likeness, origins);
  for (const [id, own] of Map.groupBy(matches, homeOf)) {
    const list = inOrder(id, own).map(({ match, isMoved }, i) => {
      const wijziging: AlineaWijziging<T> = {
        id: `w${i + 1}`,
        soort: soortOf(match, isMoved),
        oud: match.oud.map(({ place }) => place),
        nieuw: match.nieuw.map(({ place }) => place),
        segments: segmentsOf(match, likeness),
      };
      if (match.nieuw.length)
        for (const van of new Set(match.oud.map(({ home }) => home)))
          if (van !== id) departures.push({ van, naar: id, wijziging });
      return wijziging;
    });
    byId.set(id, list);
  }
  return { byId, departures };
}

/** Identity of the text on whose page a match is shown: where it stands now, else where it stood. */
const homeOf = ({ oud, nieuw }: Match<Compared>) => (nieuw[0] ?? oud[0])?.home ?? '';
const textOf = (items: Item<Compared>[]) => items.map(({ text }) => text).join('\n');

/** The matches of one page in reading order, dropped ones where they stood; and which did not stay in place. */
function inOrder<T extends Compared>(
  id: string,
  own: Match<T>[],
): { match: Match<T>; isMoved: boolean }[] {
  const isHome = (match: Match<T>) => match.oud[0]?.home === id && match.nieuw[0]?.home === id;
  const place = ({ oud }: Match<T>) => oud[0]?.at ?? 0;
  const nieuw = own.filter((match) => match.nieuw.length);
  nieuw.sort((a, b) => (a.nieuw[0]?.at ?? 0) - (b.nieuw[0]?.at ?? 0));
  const stay = inPlace(nieuw.filter(isHome), place, ({ oud }) => textOf(oud).length);
  const before = own.filter(({ oud }) => oud[0]?.home === id).sort((a, b) => place(a) - place(b));
  return weave(nieuw, before, (match) => !stay.has(match)).map((match) => ({
    match,
    isMoved: !stay.has(match),
  }));
}

function soortOf({ oud, nieuw }: Match<Compared>, isMoved: boolean): AlineaSoort {
  if (!oud.length) return 'nieuw';
  if (!nieuw.length) return 'vervallen';
  if (nieuw.length > 1) return 'gesplitst';
  if (oud.length > 1) return 'samengevoegd';
  if (textOf(oud) === textOf(nieuw)) return isMoved ? 'verplaatst' : 'gelijk';
  return isMoved ? 'verplaatst-herschreven' : 'herschreven';
}

function segmentsOf({ oud, nieuw }: Match<Compared>, likeness: Likeness): Segment[] {
  const [a, b] = [textOf(oud), textOf(nieuw)];
  if (!oud.length) return b ? [{ soort: 'nieuw', text: b }] : [];
  if (!nieuw.length) return a ? [{ soort: 'oud', text: a }] : [];
  return likeness.segmentsOf(a, b);
}
