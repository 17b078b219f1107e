import type { Document, Hoofdstuk, Versie } from '../model/types.ts';
import type {
  AlineaWijziging,
  HoofdstukWijziging,
  Plaats,
  Vergelijking,
} from '../model/wijziging.ts';
import { isChanged, vergelijk } from './vergelijken.ts';

/** One change of an alinea, from a version to the next. */
export interface AlineaStap {
  vergelijking: Vergelijking;
  hoofdstuk: HoofdstukWijziging;
  wijziging: AlineaWijziging;
  /** Address without base of its place in the comparison: `/doc/wijzigingen/v1/v2/deel/#w3`. */
  path: string;
}

/** Successive versions in which an alinea stands unchanged, oldest first, with its place in each. */
export interface Reeks {
  plaatsen: Plaats[];
  /** The change it came by; unset for what the first version already had. */
  begin?: AlineaStap;
  /** The change it went by; unset for what the newest version still has. */
  einde?: AlineaStap;
  /** What it was before; more than one when joined. */
  eerder: Reeks[];
  /** What became of it; more than one when split. */
  later: Reeks[];
}

/** What is known of an alinea through the versions. */
export interface AlineaGeschiedenis {
  /** Versions without a break around this one with exactly this text, oldest first. */
  versies: Versie[];
  /** The first of them. */
  sinds: Versie;
  /** Every change on the way to and from this text, oldest first; moves too. */
  stappen: AlineaStap[];
}

/** Names an alinea of one version: its address there. */
export const plaatsKey = ({ hoofdstuk, alinea }: Plaats) =>
  `${hoofdstuk.fixedPath}#a${alinea.number}`;

/** The address of a change within a comparison. */
export const stapPath = (hoofdstuk: HoofdstukWijziging, { id }: AlineaWijziging) =>
  `${hoofdstuk.path}#${id}`;

const made = new WeakMap<Document, Map<string, Reeks>>();

/** For every alinea of every version, by `plaatsKey`, the stretch of versions it stands in unchanged; made once. */
export function geschiedenis(document: Document): Map<string, Reeks> {
  const known = made.get(document);
  if (known) return known;
  const reeksen = new Map<string, Reeks>();
  const start = (plaats: Plaats, begin?: AlineaStap): Reeks => {
    const reeks = { plaatsen: [plaats], ...(begin && { begin }), eerder: [], later: [] };
    reeksen.set(plaatsKey(plaats), reeks);
    return reeks;
  };
  const at = (plaats: Plaats) => reeksen.get(plaatsKey(plaats)) ?? start(plaats);
  const oldestFirst = document.versies.toReversed();
  for (const hoofdstuk of oldestFirst[0]?.hoofdstukken ?? [])
    for (const alinea of hoofdstuk.text.alineas) start({ hoofdstuk, alinea });
  for (const [i, tot] of oldestFirst.slice(1).entries()) {
    const vergelijking = vergelijk(oldestFirst[i] as Versie, tot);
    for (const hoofdstuk of vergelijking.hoofdstukken)
      for (const wijziging of hoofdstuk.alineas) {
        const eerder = wijziging.oud.map(at);
        if (wijziging.soort === 'gelijk') {
          for (const plaats of wijziging.nieuw) {
            eerder[0]?.plaatsen.push(plaats);
            if (eerder[0]) reeksen.set(plaatsKey(plaats), eerder[0]);
          }
          continue;
        }
        const path = stapPath(hoofdstuk, wijziging);
        const stap = { vergelijking, hoofdstuk, wijziging, path };
        const later = wijziging.nieuw.map((plaats) => start(plaats, stap));
        for (const reeks of eerder) Object.assign(reeks, { einde: stap, later });
        for (const reeks of later) reeks.eerder = eerder;
      }
  }
  made.set(document, reeksen);
  return reeksen;
}

/** The history of one alinea, seen from one of its versions. */
export function alineaGeschiedenis(plaats: Plaats): AlineaGeschiedenis {
  const { versie } = plaats.hoofdstuk;
  const own = geschiedenis(versie.document).get(plaatsKey(plaats));
  if (!own) return { versies: [versie], sinds: versie, stappen: [] };
  const plaatsen = [...own.plaatsen];
  for (let at = own; at.begin?.wijziging.soort === 'verplaatst' && at.eerder[0]; at = at.eerder[0])
    plaatsen.unshift(...at.eerder[0].plaatsen);
  for (let at = own; at.einde?.wijziging.soort === 'verplaatst' && at.later[0]; at = at.later[0])
    plaatsen.push(...at.later[0].plaatsen);
  const versies = plaatsen.map(({ hoofdstuk }) => hoofdstuk.versie);
  const stappen = [...steps(own, 'begin', 'eerder').reverse(), ...steps(own, 'einde', 'later')];
  return { versies, sinds: versies[0] ?? versie, stappen: [...new Set(stappen)] };
}

/** All changes in one direction, the nearest first. */
function steps(from: Reeks, edge: 'begin' | 'einde', next: 'eerder' | 'later') {
  const found = new Set<AlineaStap>();
  // A set visits what is added while it is walked, and each member once.
  const queue = new Set([from]);
  for (const reeks of queue) {
    const stap = reeks[edge];
    if (stap) found.add(stap);
    for (const other of reeks[next]) queue.add(other);
  }
  return [...found];
}

const byId = new WeakMap<Vergelijking, Map<string, HoofdstukWijziging>>();

/** What a comparison says of the hoofdstuk with this identity. */
export function wijzigingOf(
  vergelijking: Vergelijking,
  id: string,
): HoofdstukWijziging | undefined {
  const index =
    byId.get(vergelijking) ??
    new Map(vergelijking.hoofdstukken.map((wijziging) => [wijziging.id, wijziging]));
  byId.set(vergelijking, index);
  return index.get(id);
}

/**
 * The newest comparison of two successive versions, up to that of this text, in which the hoofdstuk
 * changed or came; `undefined` when it is as it was in the first version.
 */
export function latestChange(
  hoofdstuk: Hoofdstuk,
): { vergelijking: Vergelijking; wijziging: HoofdstukWijziging } | undefined {
  for (let tot = hoofdstuk.versie; tot.previous; tot = tot.previous) {
    const vergelijking = vergelijk(tot.previous, tot);
    const wijziging = wijzigingOf(vergelijking, hoofdstuk.id);
    if (wijziging && isChanged(wijziging)) return { vergelijking, wijziging };
  }
  return undefined;
}
