/** The form of the files below `/citaat/`, for who writes and who reads them; their keys are theirs, in Dutch. */
import type { FateSoort } from '../model/change-words.ts';

/** A versie as the page names it. */
export interface VersieForm {
  id: string;
  /** Its name, with its date. */
  label: string;
}

/** `plaatsen.json`: what the numbers in the other files stand for. */
export interface PlacesForm {
  /** Versies newest first. */
  documenten: { titel: string; path: string; versies: VersieForm[] }[];
  /**
   * Per hoofdstuk: document (its number), slugs (empty for a short document), number and title. A begrip is one of
   * document `BEGRIPPEN`, its id as slugs.
   */
  delen: [document: number, slugs: string, naam: string][];
  /** How many files `t<n>.json` with texts and `w<n>.json` with fingerprints there are. */
  scherven: number;
  woorden: number;
  /** About how many bytes one `w<n>.json` travels as. */
  gewicht: number;
}

/**
 * The number of a note is this and its own, so that notes come after all alineas of a hoofdstuk and never follow one (contract:
 * at most 2,000 blocks in it).
 */
export const NOTES = 10_000;

/** As `NOTES`, for the paragraphs of what the site itself says: a samenvatting of a hoofdstuk or versie, the uitleg of a begrip. */
export const OWN = 20_000;

/** The number of the document that begrippen stand in. */
export const BEGRIPPEN = -1;

/**
 * A text, then its places, four numbers each: hoofdstuk (its place in `delen`), alinea, note (see `NOTES`) or own words (see `OWN`), and the first and last versie (newest
 * first, as in `plaatsen.json`) of an unbroken row in which it stands there.
 */
export type TextForm = [text: string, ...places: number[]];

/** Per number of a file with texts: the keys of the fingerprints in it, four characters each. */
export type WordsForm = Record<string, string>;

/** `lot/<document>/<versie>/<hoofdstuk>.json`: what became of each alinea, in order. */
export interface FatesForm {
  /** The name of the current version, with its date. */
  versie: string;
  lot: AlineaFate[];
  /** The same of each note. */
  noten: AlineaFate[];
}

/** What became of one alinea; addresses with base. */
export interface AlineaFate {
  soort: FateSoort;
  /**
   * Of an alinea with equal words, when the text around it is not equal: `buiten` when no alinea of it
   * differs, so that what changed is not shown; else `deel`.
   */
  rest?: 'buiten' | 'deel';
  /** Where it stands now. */
  nu?: string;
  /** Where the comparison shows the change. */
  verschil?: string;
}
