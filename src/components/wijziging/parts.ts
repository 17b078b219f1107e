import { isChanged } from '../../compare/vergelijken.ts';
import type { HoofdstukWijziging, Vergelijking } from '../../model/wijziging.ts';

/** The parts that differ, in reading order: each has its page in the comparison. */
export const changedParts = ({ hoofdstukken }: Vergelijking): HoofdstukWijziging[] =>
  hoofdstukken.filter(isChanged);

/** The changed parts that have an address of their own; a text without parts stands on the comparison itself. */
export const ownPages = (vergelijking: Vergelijking): HoofdstukWijziging[] =>
  changedParts(vergelijking).filter(({ path }) => path !== vergelijking.path);
