import type { Hoofdstuk } from '../../model/types.ts';
import type { AlineaWijziging, HoofdstukWijziging, Plaats } from '../../model/wijziging.ts';

/** A change that moved an alinea away from here; its words stand at `href`, in the comparison. */
export interface Stub {
  number: number;
  to: Plaats[];
  href: string;
}

/** A line of the sheet on which a part is compared. */
export interface Row {
  wijziging: AlineaWijziging;
  /** Place among the changes of this part, from 1; 0 for what stayed the same. */
  index: number;
  /** Ids of the changes before and after. */
  previous?: string;
  next?: string;
  /** Headings of the new text that stand before this alinea. */
  headings: string[];
  /** What stood after this alinea and left. */
  stubs: Stub[];
}

/** Lays out the alineas of a part with their headings, the way from change to change, and what left. */
export function layOut(part: HoofdstukWijziging): { first: Stub[]; rows: Row[] } {
  const changes = part.alineas.filter(({ soort }) => soort !== 'gelijk');
  const headings = headingsBefore(part.nieuw);
  const first: Stub[] = [];
  const rows = part.alineas.map((wijziging): Row => {
    const at = changes.indexOf(wijziging);
    const previous = at > 0 ? changes[at - 1]?.id : undefined;
    const next = at >= 0 ? changes[at + 1]?.id : undefined;
    return {
      wijziging,
      index: at + 1,
      ...(previous && { previous }),
      ...(next && { next }),
      headings: wijziging.nieuw.flatMap(({ alinea }) => headings.get(alinea.number) ?? []),
      stubs: [],
    };
  });
  for (const stub of stubsOf(part)) {
    const row = rows.findLast(({ wijziging }) =>
      wijziging.oud.some(
        (place) => place.hoofdstuk === part.oud && place.alinea.number < stub.number,
      ),
    );
    (row?.stubs ?? first).push(stub);
  }
  return { first, rows };
}

/** Headings by the number of the first alinea below them. */
function headingsBefore(hoofdstuk?: Hoofdstuk): Map<number, string[]> {
  const found = new Map<number, string[]>();
  let waiting: string[] = [];
  for (const { heading, alineas } of hoofdstuk?.text.sections ?? []) {
    if (heading) waiting.push(heading.text);
    const [first] = alineas;
    if (!first) continue;
    found.set(first.number, waiting);
    waiting = [];
  }
  return found;
}

/** The alineas that moved away from where they stood in this part, in their old order. */
function stubsOf(part: HoofdstukWijziging): Stub[] {
  const within = part.alineas
    .filter(({ soort }) => soort.startsWith('verplaatst'))
    .map((wijziging) => ({ wijziging, path: part.path }));
  const away = (part.vertrokken ?? []).map(({ wijziging, naar }) => ({
    wijziging,
    path: naar.path,
  }));
  const stubs = [...within, ...away].flatMap(({ wijziging: { id, oud, nieuw }, path }) =>
    oud
      .filter(({ hoofdstuk }) => hoofdstuk === part.oud)
      .map(({ alinea }) => ({ number: alinea.number, to: nieuw, href: `${path}#${id}` })),
  );
  return stubs.sort((a, b) => a.number - b.number);
}
