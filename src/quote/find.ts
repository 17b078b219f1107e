import { chooseShards, type Load } from './choose.ts';
import { guesses, hasBreaks, readings } from './broken.ts';
import { OWN, type PlacesForm, type TextForm } from './forms.ts';
import { bestWindow, likest, type Stretch } from './likeness.ts';
import { findPieces, piecesOf, quoteOf } from './pieces.ts';
import { readRuns, readText, type Run } from './runs.ts';

/** A place where a quotation stands: alineas of one hoofdstuk, or notes (see `NOTES`) or own words of the site (see `OWN`), in one or more versies (newest first). */
export interface Occurrence {
  /** Its place in the list of hoofdstukken. */
  hoofdstuk: number;
  van: number;
  tot: number;
  versies: number[];
  /** Set when it stands there nearly so. */
  near?: { likeness: number; stretches: Stretch[] };
}

/** What is known of a quotation. */
export interface Found {
  places: PlacesForm;
  verbatim: Occurrence[];
  /** Where all its words stand in a row, with other capitals or punctuation. */
  same: Occurrence[];
  near: Occurrence[];
  /** Where it stands, or nearly so, in words of the site itself, which are no part of any text; see `OWN`. */
  own: Occurrence[];
  /** True when there may be more places, word for word, than were looked at. */
  isMore: boolean;
  /** True when every text was looked at. */
  isAll: boolean;
  /** True when words that were broken at the end of a line were made whole first. */
  isRejoined: boolean;
}

const LEAST = 0.7;
const MOST_NEAR = 10;
/** Fewer words than this say nothing about where they come from. */
export const LEAST_WORDS = 3;

/** How many words a pasted text holds. */
export const countWords = (pasted: string) => readText(quoteOf(pasted)).keys.length;

/** Looks a quotation up in all documents and versies; reads few files, whatever the size of the site. */
export async function findQuote(pasted: string, load: Load): Promise<Found> {
  const quote = quoteOf(pasted);
  const places = await load<PlacesForm>('plaatsen.json');
  const choices = await Promise.all(
    guesses(quote).map((guess) => chooseShards(piecesOf(guess), places, load)),
  );
  const shards = [...new Set(choices.flatMap((choice) => choice.shards))];
  const forms = await Promise.all(shards.map((shard) => load<TextForm[]>(`t${shard}.json`)));
  const runs = readRuns(forms.flat());
  const { pieces, literal } = read(quote, runs);
  const nearby = nearly(runs, pieces);
  const [decided, own] = [literal, nearby].map((all) => all.filter(({ van }) => van < OWN)) as [
    Occurrence[],
    Occurrence[],
  ];
  const close = own.filter((one) => !decided.some((place) => holds(place, one)));
  const isSame = ({ near }: Occurrence) => near?.likeness === 1;
  return {
    places,
    verbatim: decided,
    same: close.filter(isSame).slice(0, MOST_NEAR),
    near: close.filter((one) => !isSame(one)).slice(0, MOST_NEAR),
    own: ownWords(literal, decided.length ? [] : nearby),
    isMore: choices.some(({ isMore }) => isMore),
    isAll: choices.every(({ isAll }) => isAll),
    isRejoined: hasBreaks(quote),
  };
}

/** The places in words of the site itself; those that are nearly so only where none is word for word. */
function ownWords(literal: Occurrence[], nearby: Occurrence[]): Occurrence[] {
  const [exact, close] = [literal, nearby].map((all) => all.filter(({ van }) => van > OWN));
  return (exact?.length ? exact : (close ?? [])).slice(0, MOST_NEAR);
}

/** The pieces of a quotation in the first reading that stands somewhere word for word, else in the likeliest, with where. */
function read(quote: string, runs: Run[]): { pieces: string[]; literal: Occurrence[] } {
  const known = new Set(
    hasBreaks(quote)
      ? runs.flatMap(({ texts }) =>
          texts.flatMap(({ keys, words }) => [...keys, ...words.map((word) => word.toLowerCase())]),
        )
      : [],
  );
  const all = readings(quote, (word) => known.has(word)).map(piecesOf);
  for (const pieces of all) {
    const literal = merge(runs.flatMap((run) => wordForWord(run, pieces)));
    if (literal.length) return { pieces, literal };
  }
  return { pieces: all[0] ?? [], literal: [] };
}

/** Whether a place is one that was found word for word already; versies known there are left out. */
function holds(own: Occurrence, near: Occurrence): boolean {
  if (own.hoofdstuk !== near.hoofdstuk || own.tot < near.van || own.van > near.tot) return false;
  near.versies = near.versies.filter((versie) => !own.versies.includes(versie));
  return near.versies.length === 0;
}

function wordForWord(run: Run, pieces: string[]): Occurrence[] {
  const starts: number[] = [];
  let text = '';
  for (const { normal } of run.texts) {
    starts.push(text.length);
    text += `${normal} `;
  }
  const numberAt = (offset: number) =>
    run.first + starts.filter((start) => start <= offset).length - 1;
  const found: Occurrence[] = [];
  let place = findPieces(text, pieces);
  while (place) {
    const [van, tot] = [numberAt(place.from), numberAt(place.to - 1)];
    found.push({ hoofdstuk: run.hoofdstuk, van, tot, versies: run.versies });
    place = findPieces(text, pieces, place.to);
  }
  return found;
}

/** One place for all versies that have it at the same alineas. */
function merge(places: Occurrence[]): Occurrence[] {
  const byPlace = new Map<string, Occurrence & { key?: string }>();
  for (const place of places) {
    const words = place.near?.stretches.map(({ soort, text }) => soort + text).join('|') ?? '';
    const key = [place.hoofdstuk, place.van, place.tot, words].join(' ');
    const own = byPlace.get(key);
    const versies = [...new Set([...(own?.versies ?? []), ...place.versies])];
    byPlace.set(key, { ...place, versies: versies.sort((a, b) => a - b) });
  }
  return [...byPlace.values()].sort(
    (a, b) =>
      (b.near?.likeness ?? 0) - (a.near?.likeness ?? 0) ||
      (a.near?.stretches.length ?? 0) - (b.near?.stretches.length ?? 0) ||
      a.versies[0]! - b.versies[0]! ||
      a.hoofdstuk - b.hoofdstuk ||
      a.van - b.van,
  );
}

function nearly(runs: Run[], pieces: string[]): Occurrence[] {
  const quote = readText(pieces.join(' '));
  const scored = runs
    .map((run) => {
      const keys = run.texts.flatMap(({ keys }) => keys);
      return { run, shared: bestWindow(keys, quote.keys).shared };
    })
    .filter(({ shared }) => shared >= quote.keys.length * LEAST)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 120);
  return merge(
    scored.flatMap(({ run }) => {
      const alike = likest(run, quote, LEAST);
      if (!alike) return [];
      const { van, tot, likeness, stretches } = alike;
      return [
        { hoofdstuk: run.hoofdstuk, van, tot, versies: run.versies, near: { likeness, stretches } },
      ];
    }),
  );
}
