import { alike } from '../dutch/look-alikes.ts';
import type { AlineaSoort, AlineaWijziging, AspectWijziging, Segment } from '../model/wijziging.ts';
import { compareAspects } from './aspects.ts';
import { itemsOf, type Compared, type Item, type Match } from './item.ts';
import type { Likeness } from './likeness.ts';
import { matchBlocks, type Origins } from './match.ts';
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
 * What happened to every alinea and other block of the old and the new texts, each told once. `origins` says of new alineas which
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
  const [before, after] = [itemsOf(oud), itemsOf(nieuw)];
  const matches = [...new Set([...after.keys(), ...before.keys()])].flatMap((soort) =>
    matchBlocks(before.get(soort) ?? [], after.get(soort) ?? [], likeness, origins),
  );
  const headings = headingsIn(matches);
  for (const [id, own] of Map.groupBy(matches, homeOf)) {
    const list = inOrder(id, own).map(({ match, isMoved }, i) => {
      const aspects = aspectsOf(match, isMoved ? undefined : headings);
      const wijziging: AlineaWijziging<T> = {
        id: `w${i + 1}`,
        soort: soortOf(match, isMoved, aspects.length > 0),
        oud: match.oud.map(({ place }) => place),
        nieuw: match.nieuw.map(({ place }) => place),
        segments: segmentsOf(match, likeness),
        aspects,
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
  const place = ({ oud }: Match<T>) => oud[0]?.order ?? 0;
  const nieuw = own.filter((match) => match.nieuw.length);
  nieuw.sort((a, b) => (a.nieuw[0]?.order ?? 0) - (b.nieuw[0]?.order ?? 0));
  const stay = inPlace(nieuw.filter(isHome), place, ({ oud }) => textOf(oud).length);
  const before = own.filter(({ oud }) => oud[0]?.home === id).sort((a, b) => place(a) - place(b));
  return weave(nieuw, before, (match) => !stay.has(match)).map((match) => ({
    match,
    isMoved: !stay.has(match),
  }));
}

function soortOf({ oud, nieuw }: Match<Compared>, isMoved: boolean, isOther: boolean): AlineaSoort {
  if (!oud.length) return 'nieuw';
  if (!nieuw.length) return 'vervallen';
  if (nieuw.length > 1) return 'gesplitst';
  if (oud.length > 1) return 'samengevoegd';
  if (alike(textOf(oud)) === alike(textOf(nieuw)))
    return isMoved ? 'verplaatst' : isOther ? 'anders' : 'gelijk';
  return isMoved ? 'verplaatst-herschreven' : 'herschreven';
}

function segmentsOf({ oud, nieuw }: Match<Compared>, likeness: Likeness): Segment[] {
  const [a, b] = [textOf(oud), textOf(nieuw)];
  if (!oud.length) return b ? [{ soort: 'nieuw', text: b }] : [];
  if (!nieuw.length) return a ? [{ soort: 'oud', text: a }] : [];
  return likeness.segmentsOf(a, b);
}

type Headings = ReadonlyMap<string, Match<Compared>>;

const headingKey = ({ home }: Item<Compared>, id: string | undefined) => `${home}#${id}`;

/** The match of each heading, by where it stands; old and new apart. */
function headingsIn(matches: Match<Compared>[]): Headings {
  const found = new Map<string, Match<Compared>>();
  for (const match of matches)
    for (const side of ['oud', 'nieuw'] as const)
      for (const item of match[side])
        if (item.place.alinea.soort === 'kop')
          found.set(side + headingKey(item, item.place.alinea.id), match);
  return found;
}

/** What differs beside the words of one block that stands in both texts; `headings` to tell one under another heading. */
function aspectsOf({ oud, nieuw }: Match<Compared>, headings?: Headings): AspectWijziging[] {
  const [was, now] = [oud[0], nieuw[0]];
  if (!was || !now || oud.length > 1 || nieuw.length > 1) return [];
  const aspects = compareAspects(was, now);
  const [before, after] = [
    headings?.get(`oud${headingKey(was, was.place.alinea.above)}`),
    headings?.get(`nieuw${headingKey(now, now.place.alinea.above)}`),
  ];
  if (before === after) return aspects;
  const under = (match: Match<Compared> | undefined, side: 'oud' | 'nieuw') =>
    match ? [`onder de kop “${match[side].map(({ text }) => text).join(' ')}”`] : [];
  const own = aspects.find(({ aspect }) => aspect === 'opbouw');
  const opbouw: AspectWijziging = {
    aspect: 'opbouw',
    oud: [...(own?.oud ?? []), ...under(before, 'oud')],
    nieuw: [...(own?.nieuw ?? []), ...under(after, 'nieuw')],
  };
  return [...aspects.filter((each) => each !== own), opbouw];
}
