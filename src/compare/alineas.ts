import { alike } from '../dutch/look-alikes.ts';
import type { Shown } from '../model/text.ts';
import type {
  AlineaSoort,
  AlineaWijziging,
  AspectWijziging,
  RowWijziging,
  Segment,
} from '../model/wijziging.ts';
import { compareAspects } from './aspects.ts';
import { itemsOf, type Compared, type Item, type Match } from './item.ts';
import type { Likeness } from './likeness.ts';
import { matchBlocks, type Origins } from './match.ts';
import { certainOrder, textOf } from './moves.ts';
import { tablesIn } from './tables.ts';

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
  const found = [...new Set([...after.keys(), ...before.keys()])].flatMap((soort) =>
    matchBlocks(before.get(soort) ?? [], after.get(soort) ?? [], likeness, origins),
  );
  const { matches, lists } = certainOrder(found, before, after);
  const headings = headingsIn(matches);
  const drawnOf = tablesIn(matches, likeness);
  for (const [id, own] of lists) {
    const list = own.map(({ match, isMoved }, i) => {
      const under = isMoved ? undefined : headings;
      const aspects = aspectsOf(match, likeness, under);
      const soort = soortOf(match, isMoved, aspects.length > 0);
      const drawn = drawnOf(match);
      const row = drawn && {
        table: drawn.table,
        ...(drawn.cells && { cells: drawn.cells }),
        rest: drawn.cells
          ? [...aspectsOf(match, likeness, under, beyondTable), ...drawn.sides]
          : aspects,
      };
      const wijziging: AlineaWijziging<T> = {
        id: `w${i + 1}`,
        soort,
        oud: match.oud.map(({ place }) => place),
        nieuw: match.nieuw.map(({ place }) => place),
        segments: segmentsOf(match, likeness),
        aspects,
        ...(row && { row }),
        ...(row && soort === 'anders' && isToldByHead(match, row) && { isEcho: true as const }),
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

const beyondTable = ({ isOfTable }: Shown) => !isOfTable;

/** Whether a row differs only in what the head of its table tells: the names of its columns, one without words. */
function isToldByHead({ oud }: Match<Compared>, { table, cells, rest }: RowWijziging): boolean {
  return (
    oud[0]?.place.alinea.soort !== 'tabelkop' &&
    rest.length === 0 &&
    table.oud.map(alike).join('\n') !== table.nieuw.map(alike).join('\n') &&
    cells !== undefined &&
    cells.flat().every(({ soort, was }) => soort === 'gelijk' && was === undefined)
  );
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

/** What differs of a block beside its words; `headings` to tell one under another heading. */
function aspectsOf(
  match: Match<Compared>,
  likeness: Likeness,
  headings?: Headings,
  counts?: (shown: Shown) => boolean,
): AspectWijziging[] {
  const [was, now] = [match.oud[0], match.nieuw[0]];
  const aspects = compareAspects(match, likeness, counts);
  if (!was || !now) return aspects;
  const [before, after] = [
    headings?.get(`oud${headingKey(was, was.place.alinea.above)}`),
    headings?.get(`nieuw${headingKey(now, now.place.alinea.above)}`),
  ];
  if (before === after) return aspects;
  const words = (side: 'oud' | 'nieuw', heading?: Match<Compared>) =>
    heading?.[side].map(({ text }) => text).join(' ');
  const isAlike = words('oud', before) === words('nieuw', after);
  // A heading that went and one of the same words that came: told of those.
  if (isAlike && !before?.nieuw.length && !after?.oud.length) return aspects;
  const under = (heading: Match<Compared> | undefined, side: 'oud' | 'nieuw') => {
    const other = isAlike && side === 'nieuw' ? 'een andere' : 'de';
    return heading ? [`onder ${other} kop “${words(side, heading)}”`] : [];
  };
  const own = aspects.find(({ aspect }) => aspect === 'opbouw');
  const opbouw: AspectWijziging = {
    aspect: 'opbouw',
    oud: [...(own?.oud ?? []), ...under(before, 'oud')],
    nieuw: [...(own?.nieuw ?? []), ...under(after, 'nieuw')],
  };
  return [...aspects.filter((each) => each !== own), opbouw];
}
