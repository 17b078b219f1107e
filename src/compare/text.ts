import type { Hoofdstuk } from '../model/types.ts';
import type { TextWijziging } from '../model/wijziging.ts';
import { compareAlineas, type ComparedAlineas } from './alineas.ts';
import type { Compared } from './item.ts';
import type { Likeness } from './likeness.ts';

/** What happened to one text that stands by itself; one side is absent for what came or went. */
export function compareText<T extends Compared>(
  oud: T | undefined,
  nieuw: T | undefined,
  likeness: Likeness,
): TextWijziging<T> {
  const alineas = compareAlineas(oud ? [oud] : [], nieuw ? [nieuw] : [], likeness);
  return textWijziging(oud, nieuw, alineas);
}

/** What happened to the text of a hoofdstuk, when all alineas of both versions are compared. */
export function textWijziging<T extends Compared = Hoofdstuk>(
  oud: T | undefined,
  nieuw: T | undefined,
  { byId, departures }: ComparedAlineas<T>,
): TextWijziging<T> {
  const id = (nieuw ?? oud)?.id ?? '';
  const alineas = byId.get(id) ?? [];
  const isEqual = oud !== undefined && oud.shown === nieuw?.shown;
  const isWorded =
    alineas.some(({ soort }) => soort !== 'gelijk') || departures.some(({ van }) => van === id);
  return {
    alineas,
    isEqual,
    isOutside: oud !== undefined && nieuw !== undefined && !isEqual && !isWorded,
  };
}
