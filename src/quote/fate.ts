import type { FateSoort } from '../model/change-words.ts';
import type { Comparison, Comparisons } from '../model/comparison.ts';
import type { Block, Hoofdstuk, Versie } from '../model/types.ts';
import { comparedWith } from '../model/versies.ts';
import {
  changePath,
  type AlineaWijziging,
  type HoofdstukWijziging,
  type Place,
} from '../model/wijziging.ts';
import type { AlineaFate, FatesForm } from './forms.ts';
import { versieLabel } from '../model/names.ts';

/** A change of an alinea, and the hoofdstuk on whose page it is told. */
interface Change {
  wijziging: AlineaWijziging;
  hoofdstuk: HoofdstukWijziging;
}

/** Address without base of the file that tells what became of the alineas of a hoofdstuk. */
export function fatesPath({ versie, slugs }: Hoofdstuk): string {
  const place = [versie.document.id, versie.id, slugs].filter(Boolean).join('/');
  return `/citaat/lot/${place}.json`;
}

/** The change that each alinea of a hoofdstuk takes part in, on its own page or where it went. */
function changesIn({ byId }: Comparison, { id }: Hoofdstuk): Map<Block, Change> {
  const own = byId.get(id);
  const here = own?.alineas.map((wijziging) => ({ wijziging, hoofdstuk: own })) ?? [];
  const away = own?.departed.map(({ wijziging, naar }) => ({ wijziging, hoofdstuk: naar })) ?? [];
  return new Map(
    [...here, ...away].flatMap((change) =>
      [...change.wijziging.oud, ...change.wijziging.nieuw].map(({ alinea }) => [alinea, change]),
    ),
  );
}

/** What is not in the current version was dropped; what only a concept has was never decided. */
function soortOf(soort: AlineaWijziging['soort'] = 'vervallen', { status }: Versie): FateSoort {
  if (soort === 'nieuw') return 'gelijk';
  return soort === 'vervallen' && status === 'concept' ? 'nog-niet' : soort;
}

/** Whether more of a hoofdstuk differs than an alinea with equal words shows; its titel and nummer count. */
function restOf({ soort, isOutside }: HoofdstukWijziging): AlineaFate['rest'] {
  if (soort === 'gelijk') return undefined;
  return isOutside ? 'buiten' : 'deel';
}

/** Where the comparison with the current version, which is there of every version, shows the change of an alinea. */
function shownIn(
  hoofdstuk: Hoofdstuk,
  current: Versie,
  comparisons: Comparisons,
): (alinea: Block) => string | undefined {
  const { versie } = hoofdstuk;
  const { versies } = versie.document;
  const isOlder = versies.indexOf(versie) > versies.indexOf(current);
  const [van, tot] = isOlder ? [versie, current] : [current, versie];
  const changes = changesIn(comparisons.between(van, tot), hoofdstuk);
  return (alinea) => {
    const change = changes.get(alinea);
    return change && changePath(change.hoofdstuk, change.wijziging);
  };
}

/** What became of each alinea of a hoofdstuk in the current version; `withBase` completes an address. */
export function fatesOf(
  hoofdstuk: Hoofdstuk,
  comparisons: Comparisons,
  withBase: (path: string) => string,
): FatesForm {
  const { versie, text } = hoofdstuk;
  const { current = versie } = versie.document;
  const changes = changesIn(comparisons.between(versie, current), hoofdstuk);
  const isOlder = comparedWith(current).includes(versie);
  const shownAt = shownIn(hoofdstuk, current, comparisons);
  const fateOf = (alinea: Block): AlineaFate => {
    const change = changes.get(alinea);
    const [now] = change?.wijziging.nieuw ?? [];
    const soort = soortOf(change?.wijziging.soort, versie);
    const rest = soort === 'gelijk' && change ? restOf(change.hoofdstuk) : undefined;
    const nu = now && (now.hoofdstuk.currentPath ?? now.hoofdstuk.fixedPath);
    const shown = rest && isOlder ? change?.hoofdstuk.path : undefined;
    const verschil = soort === 'gelijk' ? shown : shownAt(alinea);
    return {
      soort,
      rest,
      nu: now && nu && `${withBase(nu)}#${now.alinea.id}`,
      verschil: verschil && withBase(verschil),
    };
  };
  const of = (soort: Block['soort']) =>
    text.blocks.filter((block) => block.soort === soort).map(fateOf);
  return { versie: versieLabel(current), lot: of('alinea'), noten: of('noot') };
}

/** What became of any alinea or note in the current version, which is worked out once per hoofdstuk. */
export function fateOf(
  comparisons: Comparisons,
  withBase: (path: string) => string,
): (place: Place) => AlineaFate | undefined {
  const made = new Map<Hoofdstuk, FatesForm>();
  return ({ hoofdstuk, alinea }) => {
    if (!hoofdstuk.versie.document.current) return undefined;
    const form = made.get(hoofdstuk) ?? fatesOf(hoofdstuk, comparisons, withBase);
    made.set(hoofdstuk, form);
    return (alinea.soort === 'noot' ? form.noten : form.lot)[alinea.number - 1];
  };
}
