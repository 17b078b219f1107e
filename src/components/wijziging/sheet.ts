import { blocksName } from '../../model/block-names.ts';
import type { AlineaWijziging, HoofdstukWijziging, Place } from '../../model/wijziging.ts';

/** A change that moved an alinea away from here; its words stand at `href`, in the comparison. */
export interface Stub {
  /** What it was, by its name. */
  name: string;
  order: number;
  to: Place[];
  href: string;
}

/** A line of the sheet on which a hoofdstuk is compared. */
export interface Row {
  wijziging: AlineaWijziging;
  /** Place among the changes of this hoofdstuk, from 1; 0 for what stayed the same. */
  index: number;
  /** Ids of the changes before and after. */
  previous?: string;
  next?: string;
  /** What stood after this alinea and left. */
  stubs: Stub[];
}

/** Lays out the blocks of a hoofdstuk, the way from change to change, and what left. */
export function layOut(hoofdstuk: HoofdstukWijziging): { first: Stub[]; rows: Row[] } {
  const changes = hoofdstuk.alineas.filter(({ soort }) => soort !== 'gelijk');
  const first: Stub[] = [];
  const shown = hoofdstuk.alineas.filter(
    ({ soort, segments }) => soort !== 'gelijk' || segments.length > 0,
  );
  const rows = shown.map((wijziging): Row => {
    const at = changes.indexOf(wijziging);
    const previous = at > 0 ? changes[at - 1]?.id : undefined;
    const next = at >= 0 ? changes[at + 1]?.id : undefined;
    return {
      wijziging,
      index: at + 1,
      previous,
      next,
      stubs: [],
    };
  });
  for (const stub of stubsOf(hoofdstuk)) {
    const row = rows.findLast(({ wijziging }) =>
      wijziging.oud.some(
        (place) => place.hoofdstuk === hoofdstuk.oud && orderOf(place) < stub.order,
      ),
    );
    (row?.stubs ?? first).push(stub);
  }
  return { first, rows };
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
