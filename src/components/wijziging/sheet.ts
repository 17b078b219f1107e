import { blocksName } from '../../model/block-names.ts';
import type { Wijziging } from '../../model/kinds.ts';
import type {
  AlineaWijziging,
  HoofdstukWijziging,
  Place,
  TableWijziging,
} from '../../model/wijziging.ts';

/** A change that moved an alinea away from here; its words stand at `href`, in the comparison. */
export interface Stub {
  /** What it was, by its name. */
  name: string;
  order: number;
  to: Place[];
  href: string;
}

/** A block on the sheet on which a hoofdstuk is compared. */
export interface Row {
  wijziging: AlineaWijziging;
  /** The change that it is, with its number; unset for what stayed the same, and for what is told at another block. */
  numbered?: Wijziging;
  /** What stood after this alinea and left. */
  stubs: Stub[];
}

/** What stands on the sheet: a block by itself, or the head and rows of one table that follow each other. */
export interface Piece {
  table?: TableWijziging;
  rows: Row[];
}

/** Lays out the blocks of a hoofdstuk with the numbers of its changes, and what left. */
export function layOut(
  hoofdstuk: HoofdstukWijziging,
  wijzigingen: readonly Wijziging[],
): { first: Stub[]; pieces: Piece[] } {
  const first: Stub[] = [];
  const numbered = new Map(wijzigingen.map((each) => [each.of, each]));
  const rows = hoofdstuk.alineas.filter(isShown).map((wijziging): Row => {
    const own = numbered.get(wijziging);
    return { wijziging, ...(own && { numbered: own }), stubs: [] };
  });
  for (const stub of stubsOf(hoofdstuk)) {
    const row = rows.findLast(({ wijziging }) =>
      wijziging.oud.some(
        (place) => place.hoofdstuk === hoofdstuk.oud && orderOf(place) < stub.order,
      ),
    );
    (row?.stubs ?? first).push(stub);
  }
  return { first, pieces: piecesOf(rows) };
}

/** Whether there is something to see of a block: an image that stayed is seen, a row of empty cells too. */
const isShown = ({ soort, segments, oud, row }: AlineaWijziging) =>
  soort !== 'gelijk' || segments.length > 0 || row || oud[0]?.alinea.soort === 'beeld';

/** Puts the head and rows of one table together where they follow each other. */
function piecesOf(rows: Row[]): Piece[] {
  const pieces: Piece[] = [];
  for (const row of rows) {
    const table = row.wijziging.row?.table;
    const last = pieces.at(-1);
    const isHead = (row.wijziging.nieuw[0] ?? row.wijziging.oud[0])?.alinea.soort === 'tabelkop';
    if (last && table && last.table === table && !isHead) last.rows.push(row);
    else pieces.push({ ...(table && { table }), rows: [row] });
  }
  return pieces;
}

/** The alineas that moved away from where they stood in this hoofdstuk, in their old order. */
function stubsOf(hoofdstuk: HoofdstukWijziging): Stub[] {
  const within = hoofdstuk.alineas
    .filter(({ soort }) => soort.startsWith('verplaatst'))
    .map((wijziging) => ({ wijziging, path: hoofdstuk.path }));
  const away = hoofdstuk.departed.map(({ wijziging, naar }) => ({
    wijziging,
    path: naar.path,
  }));
  const stubs = [...within, ...away].flatMap(({ wijziging: { id, oud, nieuw }, path }) =>
    oud
      .filter((place) => place.hoofdstuk === hoofdstuk.oud)
      .map((place) => ({
        name: blocksName([place.alinea]),
        order: orderOf(place),
        to: nieuw,
        href: `${path}#${id}`,
      })),
  );
  return stubs.sort((a, b) => a.order - b.order);
}

/** The place of a block among all of its text. */
const orderOf = ({ hoofdstuk, alinea }: Place): number => hoofdstuk.text.blocks.indexOf(alinea);
