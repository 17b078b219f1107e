import type { Alinea, Hoofdstuk, Versie } from '../model/types.ts';
import { geschiedenis, plaatsKey, stapPath } from '../compare/geschiedenis.ts';
import { vergelijk } from '../compare/vergelijken.ts';
import { comparePairs } from '../model/versies.ts';
import type {
  AlineaWijziging,
  HoofdstukWijziging,
  Plaats,
  Vergelijking,
} from '../model/wijziging.ts';
import type { AlineaLot, LotForm } from './forms.ts';

interface Change {
  wijziging: AlineaWijziging;
  part: HoofdstukWijziging;
}

/** Address without base of the file that tells what became of the alineas of a hoofdstuk. */
export function lotPath({ versie, slugs }: Hoofdstuk): string {
  const place = [versie.document.id, versie.id, slugs].filter(Boolean).join('/');
  return `/citaat/lot/${place}.json`;
}

const known = new WeakMap<Vergelijking, Map<Alinea, Change>>();

/** The change that each alinea of either version takes part in. */
function changesOf(van: Versie, tot: Versie): Map<Alinea, Change> {
  const vergelijking = vergelijk(van, tot);
  const found = known.get(vergelijking) ?? new Map<Alinea, Change>();
  if (known.has(vergelijking)) return found;
  known.set(vergelijking, found);
  for (const part of vergelijking.hoofdstukken)
    for (const wijziging of part.alineas)
      for (const { alinea } of [...wijziging.oud, ...wijziging.nieuw])
        found.set(alinea, { wijziging, part });
  return found;
}

/** Where a published comparison shows the change: with the current version, else the first step on the way. */
function shownAt(plaats: Plaats, current: Versie): string | undefined {
  const { versie } = plaats.hoofdstuk;
  const { versies } = versie.document;
  const isOlder = versies.indexOf(versie) > versies.indexOf(current);
  const [van, tot] = isOlder ? [versie, current] : [current, versie];
  if (isPublished(van, tot)) {
    const change = changesOf(van, tot).get(plaats.alinea);
    return change && stapPath(change.part, change.wijziging);
  }
  const reeks = geschiedenis(versie.document).get(plaatsKey(plaats));
  return (isOlder ? reeks?.einde : reeks?.begin)?.path;
}

/** What is not in the current version was dropped; what only a concept has was never decided. */
function soortOf(soort: AlineaWijziging['soort'] = 'vervallen', { status }: Versie) {
  if (soort === 'nieuw') return 'gelijk';
  return soort === 'vervallen' && status === 'concept' ? 'nog-niet' : soort;
}

/** Whether more of a part differs than an alinea with equal words shows; its titel and nummer count. */
function restOf({ soort, buitenAlineas }: HoofdstukWijziging): AlineaLot['rest'] {
  if (soort === 'gelijk') return undefined;
  return buitenAlineas ? 'buiten' : 'deel';
}

/** Whether the site compares these two versions in this direction. */
const isPublished = (van: Versie, tot: Versie) =>
  comparePairs(tot.document.versies).some((pair) => pair.van === van && pair.tot === tot);

/** What became of each alinea of a hoofdstuk in the current version; `withBase` completes an address. */
export function lotOf(hoofdstuk: Hoofdstuk, withBase: (path: string) => string): LotForm {
  const { versie, text } = hoofdstuk;
  const current = versie.document.current ?? versie;
  const fates = changesOf(versie, current);
  const lot = text.alineas.map((alinea): AlineaLot => {
    const fate = fates.get(alinea);
    const [now] = fate?.wijziging.nieuw ?? [];
    const soort = soortOf(fate?.wijziging.soort, versie);
    const rest = soort === 'gelijk' && fate ? restOf(fate.part) : undefined;
    const nu = now && (now.hoofdstuk.currentPath ?? now.hoofdstuk.fixedPath);
    const verschil =
      soort !== 'gelijk'
        ? shownAt({ hoofdstuk, alinea }, current)
        : rest && fate && isPublished(versie, current)
          ? fate.part.path
          : undefined;
    return {
      soort,
      ...(rest && { rest }),
      ...(now && nu && { nu: `${withBase(nu)}#a${now.alinea.number}` }),
      ...(verschil && { verschil: withBase(verschil) }),
    };
  });
  return { versie: current.label, lot };
}
