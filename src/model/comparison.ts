import type { Counts } from './counts.ts';
import type { Wijziging } from './kinds.ts';
import type { Document, Hoofdstuk, Mijlpaal, Thema, Versie } from './types.ts';
import {
  isChanged,
  type AlineaWijziging,
  type HoofdstukWijziging,
  type Place,
} from './wijziging.ts';

/** A date of a mijlpaal that was changed, as `eerder` records it. */
export interface MijlpaalWijziging {
  mijlpaal: Mijlpaal;
  oud: string;
  nieuw: string;
}

/** Everything that differs between two versions of a document. */
export interface Comparison {
  document: Document;
  van: Versie;
  tot: Versie;
  /** In reading order of the new version; dropped ones where they stood. */
  hoofdstukken: HoofdstukWijziging[];
  /** The same by identity. */
  byId: ReadonlyMap<string, HoofdstukWijziging>;
  counts: Counts;
  /** Every change with its number, in reading order. */
  wijzigingen: Wijziging[];
  themas: Thema[];
  mijlpalen: MijlpaalWijziging[];
  /** `/doc/wijzigingen/van/tot/` */
  path: string;
  /** Every change on the way to and from an alinea of either version, through all versions, oldest first; moves too. */
  stepsOf(place: Place): AlineaStep[];
}

/** One change of an alinea, from a version to the next. */
export interface AlineaStep {
  comparison: Comparison;
  wijziging: AlineaWijziging;
  /** Address without base of its place in the comparison. */
  path: string;
}

/** A stretch of successive versions in which an alinea stands unchanged, with the changes at both ends. */
export interface Spell {
  /** The change it came by; unset for what the first version already had. */
  begin?: AlineaStep;
  /** The change it went by; unset for what the newest version still has. */
  end?: AlineaStep;
  /** What it was before; more than one when joined. */
  before: Spell[];
  /** What became of it; more than one when split. */
  after: Spell[];
}

/** What the versions of documents say of each other: each answer is worked out when first asked for, and kept. */
export interface Comparisons {
  /** Everything that differs between two versions of one document. */
  between(van: Versie, tot: Versie): Comparison;
  /** The stretch of versions that an alinea of any version stands in. */
  spellOf(place: Place): Spell | undefined;
  /** Every change on the way to and from an alinea, oldest first; moves too. */
  stepsOf(place: Place): AlineaStep[];
  /**
   * The newest comparison of two successive versions, up to that of this text, in which the hoofdstuk
   * changed or came; `undefined` when it is as it was in the first version.
   */
  latestChange(hoofdstuk: Hoofdstuk): LatestChange | undefined;
}

/** A change of a hoofdstuk with the comparison that shows it. */
export interface LatestChange {
  comparison: Comparison;
  wijziging: HoofdstukWijziging;
}

/** The hoofdstukken that differ, in reading order: each has its page in the comparison. */
export const changedIn = ({ hoofdstukken }: Comparison): HoofdstukWijziging[] =>
  hoofdstukken.filter(isChanged);

/** The changes that a hoofdstuk holds, with their numbers. */
export const wijzigingenIn = (
  { wijzigingen }: Pick<Comparison, 'wijzigingen'>,
  hoofdstuk: HoofdstukWijziging,
): Wijziging[] => wijzigingen.filter((each) => each.hoofdstuk === hoofdstuk);

/** Those of them that have an address of their own; a text without hoofdstukken stands on the comparison itself. */
export const ownPages = (comparison: Comparison): HoofdstukWijziging[] =>
  changedIn(comparison).filter(({ path }) => path !== comparison.path);
