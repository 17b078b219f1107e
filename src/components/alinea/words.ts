import { capital } from '../../dutch/count.ts';
import { blocksName } from '../../model/block-names.ts';
import { kindHeading } from '../../model/change-words.ts';
import type { AlineaStep } from '../../model/comparison.ts';
import { versieName } from '../../model/names.ts';
import type { Hoofdstuk } from '../../model/types.ts';
import type { Life } from '../../quote/life.ts';

/** What a life is called on the page of a hoofdstuk: "Alinea 3", "Alinea 3 en 4"; "Oude alinea 5" of what its newest text has not. */
export function lifeName({ stands }: Life, newest: Hoofdstuk): string {
  const places = stands.flatMap((stand) => stand.places);
  const now = places.filter(({ hoofdstuk }) => hoofdstuk === newest);
  if (now.length) return capital(blocksName(now.map(({ alinea }) => alinea)));
  const last = places.find(({ hoofdstuk }) => hoofdstuk.id === newest.id);
  if (!last) return '';
  return `Oude ${blocksName([last.alinea])} uit ${versieName(last.hoofdstuk.versie)}`;
}

/** What happened in a step, and when: "Herschreven in versie Herziening (maart 2026)". */
export function stepName({ wijziging: { soort, oud, nieuw }, comparison }: AlineaStep): string {
  const block = (nieuw[0] ?? oud[0])?.alinea;
  return `${kindHeading(soort, block)} in ${versieName(comparison.tot)}`;
}
