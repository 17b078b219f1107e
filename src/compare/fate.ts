import type { Alinea, Versie } from '../model/types.ts';
import type { Plaats } from '../model/wijziging.ts';
import { comparePairs } from '../model/versies.ts';
import {
  geschiedenis,
  plaatsKey,
  stapPath,
  wijzigingOf,
  type AlineaStap,
  type Reeks,
} from './geschiedenis.ts';
import { groupBy, plaatsenOf } from './item.ts';
import { vergelijk } from './vergelijken.ts';

/** What the current version has of an alinea of any version. */
export interface Fate {
  /** `nog-niet`: only in a version newer than the current one. */
  soort:
    'gelijk' | 'verplaatst' | 'herschreven' | 'verplaatst-herschreven' | 'vervallen' | 'nog-niet';
  /** Where it stands in the current version; more than one when split, empty when it is not there. */
  plaatsen: Plaats[];
  /** The changes between the two texts, the one nearest to the given text first. */
  stappen: AlineaStap[];
  /** Address without base of the change: in the comparison of the two versions if there is one, else of the last step. */
  path?: string;
}

/** What became of an alinea: same, moved, reworded or dropped in the current version, and where to see it. */
export function fateInCurrent(plaats: Plaats): Fate {
  const { versie } = plaats.hoofdstuk;
  const { document } = versie;
  const { current } = document;
  if (!current || versie === current) return { soort: 'gelijk', plaatsen: [plaats], stappen: [] };
  const newer = document.versies.indexOf(versie) < document.versies.indexOf(current);
  const own = geschiedenis(document).get(plaatsKey(plaats));
  const traced = own ? trace(own, current, newer) : { plaatsen: [], stappen: [] };
  const direct = newer ? undefined : directChange(plaats, current);
  const plaatsen = traced.plaatsen.length
    ? traced.plaatsen
    : direct?.plaatsen.length
      ? direct.plaatsen
      : sameText(plaats.alinea, current);
  const stappen = traced.stappen;
  const agrees = direct && sameKeys(direct.plaatsen, plaatsen);
  const path = agrees ? direct.path : stappen.at(-1)?.path;
  return {
    soort: soortOf(plaats, plaatsen, stappen, newer),
    plaatsen,
    stappen,
    ...(path && { path }),
  };
}

function soortOf(from: Plaats, to: Plaats[], stappen: AlineaStap[], newer: boolean): Fate['soort'] {
  if (!to.length) return newer ? 'nog-niet' : 'vervallen';
  const moved =
    to.some(({ hoofdstuk }) => hoofdstuk.id !== from.hoofdstuk.id) ||
    stappen.some(({ wijziging }) => wijziging.soort.startsWith('verplaatst'));
  const same = to.length === 1 && to[0]?.alinea.text === from.alinea.text;
  if (same) return moved ? 'verplaatst' : 'gelijk';
  return moved ? 'verplaatst-herschreven' : 'herschreven';
}

/** Follows an alinea from stretch to stretch to those of the current version. */
function trace(own: Reeks, current: Versie, back: boolean): Pick<Fate, 'plaatsen' | 'stappen'> {
  const plaatsen: Plaats[] = [];
  const stappen = new Set<AlineaStap>();
  // A set visits what is added while it is walked, and each member once.
  const queue = new Set([own]);
  for (const reeks of queue) {
    const here = reeks.plaatsen.find(({ hoofdstuk }) => hoofdstuk.versie === current);
    if (here) {
      plaatsen.push(here);
      continue;
    }
    const stap = back ? reeks.begin : reeks.einde;
    if (stap) stappen.add(stap);
    for (const next of back ? reeks.eerder : reeks.later) queue.add(next);
  }
  return { plaatsen, stappen: [...stappen] };
}

/** The place in the comparison of just these two versions, when the site has one. */
function directChange(
  plaats: Plaats,
  current: Versie,
): { plaatsen: Plaats[]; path?: string } | undefined {
  const { versie, id } = plaats.hoofdstuk;
  const pairs = comparePairs(versie.document.versies);
  if (!pairs.some(({ van, tot }) => van === versie && tot === current)) return undefined;
  const vergelijking = vergelijk(versie, current);
  const own = wijzigingOf(vergelijking, id);
  const has = ({ oud }: { oud: Plaats[] }) => oud.some(({ alinea }) => alinea === plaats.alinea);
  const candidates = [own, ...(own?.vertrokken ?? []).map(({ naar }) => naar)];
  for (const hoofdstuk of candidates) {
    const wijziging = hoofdstuk?.alineas.find(has);
    if (!hoofdstuk || !wijziging) continue;
    const path = wijziging.soort === 'gelijk' ? undefined : stapPath(hoofdstuk, wijziging);
    return { plaatsen: wijziging.nieuw, ...(path && { path }) };
  }
  return undefined;
}

const texts = new WeakMap<Versie, Map<string, Plaats[]>>();

/** Where a version has exactly this text, when it has it once and it is no mere label. */
function sameText({ text }: Alinea, versie: Versie): Plaats[] {
  const index = texts.get(versie) ?? groupBy(plaatsenOf(versie), ({ alinea }) => alinea.text);
  texts.set(versie, index);
  const found = index.get(text) ?? [];
  return found.length === 1 && text.split(/\s+/).length >= 3 ? found : [];
}

const sameKeys = (a: Plaats[], b: Plaats[]) => a.map(plaatsKey).join() === b.map(plaatsKey).join();
