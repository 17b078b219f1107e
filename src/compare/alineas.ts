import type { AlineaSoort, AlineaWijziging } from '../model/wijziging.ts';
import { groupBy, type Item, type Match } from './item.ts';
import { inPlace, weave } from './order.ts';
import type { Memory } from './memory.ts';

const textOf = (items: Item[]) =>
  items.length === 1 ? (items[0]?.text ?? '') : items.map(({ text }) => text).join('\n');
const plaatsen = (items: Item[]) => items.map(({ plaats }) => plaats);
/** Identity of the hoofdstuk on whose page a match is shown: where it stands now, else where it stood. */
const pageOf = ({ oud, nieuw }: Match) => (nieuw[0] ?? oud[0])?.deel ?? '';

/** An alinea that went to another hoofdstuk: where from, where to. */
export interface Departure {
  van: string;
  naar: string;
  wijziging: AlineaWijziging;
}

/** What happened to the alineas, by identity of the hoofdstuk, in reading order; and what left which hoofdstuk. */
export function alineaWijzigingen(
  matches: Match[],
  { segmentsOf }: Memory,
): {
  byDeel: Map<string, AlineaWijziging[]>;
  departures: Departure[];
} {
  const byDeel = new Map<string, AlineaWijziging[]>();
  const departures: Departure[] = [];
  for (const [deel, own] of groupBy(matches, pageOf)) {
    const isHome = ({ oud, nieuw: to }: Match) => oud[0]?.deel === deel && to[0]?.deel === deel;
    const nieuw = own.filter((match) => match.nieuw.length);
    nieuw.sort((a, b) => (a.nieuw[0]?.at ?? 0) - (b.nieuw[0]?.at ?? 0));
    const place = ({ oud }: Match) => oud[0]?.at ?? 0;
    const stay = inPlace(nieuw.filter(isHome), place, ({ oud }) => textOf(oud).length);
    const before = own
      .filter(({ oud }) => oud[0]?.deel === deel)
      .sort((a, b) => place(a) - place(b));
    const list = weave(nieuw, before, (match) => !stay.has(match)).map((match, i) => {
      const moved = !stay.has(match);
      const wijziging: AlineaWijziging = {
        id: `w${i + 1}`,
        soort: soortOf(match, moved),
        oud: plaatsen(match.oud),
        nieuw: plaatsen(match.nieuw),
        segments: segmentsFor(match, segmentsOf),
      };
      if (match.nieuw.length)
        for (const van of new Set(match.oud.map((item) => item.deel)))
          if (van !== deel) departures.push({ van, naar: deel, wijziging });
      return wijziging;
    });
    byDeel.set(deel, list);
  }
  return { byDeel, departures };
}

function soortOf({ oud, nieuw }: Match, moved: boolean): AlineaSoort {
  if (!oud.length) return 'nieuw';
  if (!nieuw.length) return 'vervallen';
  if (nieuw.length > 1) return 'gesplitst';
  if (oud.length > 1) return 'samengevoegd';
  if (textOf(oud) === textOf(nieuw)) return moved ? 'verplaatst' : 'gelijk';
  return moved ? 'verplaatst-herschreven' : 'herschreven';
}

function segmentsFor(
  { oud, nieuw }: Match,
  segmentsOf: Memory['segmentsOf'],
): AlineaWijziging['segments'] {
  const [a, b] = [textOf(oud), textOf(nieuw)];
  if (!oud.length) return b ? [{ soort: 'nieuw', text: b }] : [];
  if (!nieuw.length) return a ? [{ soort: 'oud', text: a }] : [];
  return segmentsOf(a, b);
}
