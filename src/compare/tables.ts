import type { ColumnSide } from '../model/text.ts';
import type { AspectWijziging, Column, Segment, TableWijziging } from '../model/wijziging.ts';
import { sidePhrase } from '../model/column-side.ts';
import { alignColumns, type RowPair } from './columns.ts';
import type { Compared, Item, Match } from './item.ts';
import type { Likeness } from './likeness.ts';

/** How the head or a row of a table is laid beside the other one. */
export interface DrawnRow {
  table: TableWijziging;
  cells?: Segment[][];
  /** Of the head: the columns of which the words stand at another side. */
  sides: AspectWijziging[];
}

interface Table {
  /** Where it is, old and new: one is unset for a table that came or went. */
  oud?: string;
  nieuw?: string;
  drawn: TableWijziging;
  sides: AspectWijziging[];
}

const rowOf = (item?: Item<Compared>) => item?.place.alinea.row;
const keyOf = (item: Item<Compared>) => `${item.home}#${rowOf(item)?.table}`;
/** The one block on a side of a match that is part of a table. */
const single = (items: Item<Compared>[]) =>
  items.length === 1 && rowOf(items[0]) ? (items[0] as Item<Compared>) : undefined;

/**
 * Finds which tables of the old and the new text are one, by their heads, else by most of their rows, and gives for every
 * match that is part of a table how it is drawn: the words of its cells are, joined by a space, those of its text.
 */
export function tablesIn(
  matches: readonly Match<Compared>[],
  likeness: Likeness,
): (match: Match<Compared>) => DrawnRow | undefined {
  const parts = matches.filter(({ oud, nieuw }) => rowOf(nieuw[0] ?? oud[0]));
  const byTable = new Map<string, Match<Compared>[]>();
  for (const match of parts)
    for (const side of ['oud', 'nieuw'] as const)
      for (const key of new Set(match[side].filter(rowOf).map(keyOf))) {
        const own = byTable.get(side + key);
        if (own) own.push(match);
        else byTable.set(side + key, [match]);
      }
  const partsOf = ({ oud, nieuw }: { oud?: string; nieuw?: string }) => [
    ...new Set([...(byTable.get(`oud${oud}`) ?? []), ...(byTable.get(`nieuw${nieuw}`) ?? [])]),
  ];
  const tables = tie(parts).map((table) => ({ ...table, ...draw(table, partsOf(table)) }));
  const [before, after] = [new Map<string, Table>(), new Map<string, Table>()];
  for (const table of tables) {
    if (table.oud) before.set(table.oud, table);
    if (table.nieuw) after.set(table.nieuw, table);
  }
  return ({ oud, nieuw }) => {
    const [was, now] = [oud[0], nieuw[0]];
    const table = now
      ? rowOf(now) && after.get(keyOf(now))
      : was && rowOf(was) && before.get(keyOf(was));
    if (!table) return undefined;
    const [a, b] = [single(oud), single(nieuw)];
    const isWhole = (oud.length === 0 || a) && (nieuw.length === 0 || b);
    if (!isWhole || (a && keyOf(a) !== table.oud)) return { table: table.drawn, sides: [] };
    const cell = (item: Item<Compared> | undefined, at: number | undefined) =>
      (at === undefined ? undefined : rowOf(item)?.cells[at]) ?? '';
    const cells = table.drawn.columns.map((column) =>
      likeness.segmentsOf(cell(a, column.oud), cell(b, column.nieuw)),
    );
    const isHead = (b ?? a)?.place.alinea.soort === 'tabelkop';
    return { table: table.drawn, cells, sides: isHead ? table.sides : [] };
  };
}

/** Each table of both texts once, with the one that it is in the other text. */
function tie(parts: readonly Match<Compared>[]): { oud?: string; nieuw?: string }[] {
  const votes = new Map<string, { oud: string; nieuw: string; weight: number }>();
  const keys = (items: Item<Compared>[]) => [...new Set(items.filter(rowOf).map(keyOf))];
  for (const { oud, nieuw } of parts) {
    const [a, b] = [single(oud), single(nieuw)];
    if (!a || !b) continue;
    const [from, to] = [keyOf(a), keyOf(b)];
    const vote = votes.get(`${from}\n${to}`) ?? { oud: from, nieuw: to, weight: 0 };
    // The head counts for more than any number of rows (contract: at most 2,000 blocks in a hoofdstuk).
    vote.weight += a.place.alinea.soort === 'tabelkop' ? 1e6 : 1;
    votes.set(`${from}\n${to}`, vote);
  }
  const [before, after] = [new Set<string>(), new Set<string>()];
  const tied: { oud?: string; nieuw?: string }[] = [];
  for (const { oud, nieuw } of [...votes.values()].sort((a, b) => b.weight - a.weight)) {
    if (before.has(oud) || after.has(nieuw)) continue;
    before.add(oud);
    after.add(nieuw);
    tied.push({ oud, nieuw });
  }
  const rest = (side: 'oud' | 'nieuw', known: Set<string>) =>
    [...new Set(parts.flatMap((match) => keys(match[side])))]
      .filter((key) => !known.has(key))
      .map((key) => ({ [side]: key }));
  return [...tied, ...rest('oud', before), ...rest('nieuw', after)];
}

function draw(
  { oud, nieuw }: { oud?: string; nieuw?: string },
  parts: readonly Match<Compared>[],
): Pick<Table, 'drawn' | 'sides'> {
  const own = (items: Item<Compared>[], key?: string) =>
    items.find((item) => key !== undefined && rowOf(item) && keyOf(item) === key);
  const rows: RowPair[] = [];
  const names: Record<'oud' | 'nieuw', string[]> = { oud: [], nieuw: [] };
  const sides: Record<'oud' | 'nieuw', ColumnSide[]> = { oud: [], nieuw: [] };
  for (const match of parts) {
    const [a, b] = [own(match.oud, oud), own(match.nieuw, nieuw)];
    if (a?.place.alinea.soort === 'tabelkop') names.oud = rowOf(a)?.cells ?? [];
    if (b?.place.alinea.soort === 'tabelkop') names.nieuw = rowOf(b)?.cells ?? [];
    sides.oud = rowOf(a)?.sides ?? sides.oud;
    sides.nieuw = rowOf(b)?.sides ?? sides.nieuw;
    const isRow = a && b && a.place.alinea.soort !== 'tabelkop';
    if (isRow) rows.push([rowOf(a)?.cells ?? [], rowOf(b)?.cells ?? []]);
  }
  const shown = names.nieuw.length ? sides.nieuw : sides.oud;
  const columns = alignColumns(names.oud, names.nieuw, rows, shown);
  return { drawn: { ...names, columns }, sides: otherSides(columns, names, sides) };
}

/** The columns that stand in both tables with their words at another side. */
function otherSides(
  columns: readonly Column[],
  names: Record<'oud' | 'nieuw', readonly string[]>,
  sides: Record<'oud' | 'nieuw', readonly ColumnSide[]>,
): AspectWijziging[] {
  const other = columns.filter(
    ({ oud, nieuw }) =>
      oud !== undefined && nieuw !== undefined && sides.oud[oud] !== sides.nieuw[nieuw],
  );
  const phrases = (side: 'oud' | 'nieuw') =>
    other.flatMap(({ [side]: i = 0 }) => sidePhrase(names[side], sides[side][i], i) || []);
  // Of columns with one name any may have been taken for the other: what is said of both is no difference.
  const [was, now] = [phrases('oud'), phrases('nieuw')];
  const [gone, come] = [
    was.filter((each) => !now.includes(each)),
    now.filter((each) => !was.includes(each)),
  ];
  return gone.length + come.length ? [{ aspect: 'opmaak', oud: gone, nieuw: come }] : [];
}
