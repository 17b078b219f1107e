import { chooseShards, type Load } from './choose.ts';
import type { PlaatsenForm, TekstForm } from './forms.ts';
import { bestWindow, likest, type Stretch } from './likeness.ts';
import { findPieces, piecesOf, quoteOf } from './normalise.ts';
import { readRuns, readTekst, type Run } from './runs.ts';

/** A place where a quotation stands: alineas of one deel, in one or more versies (newest first). */
export interface Vindplaats {
  deel: number;
  van: number;
  tot: number;
  versies: number[];
  /** Set when it stands there nearly so. */
  bijna?: { likeness: number; stretches: Stretch[] };
}

/** What is known of a quotation. */
export interface Found {
  plaatsen: PlaatsenForm;
  letterlijk: Vindplaats[];
  bijna: Vindplaats[];
  /** True when there may be more places than were looked at. */
  isMore: boolean;
}

const LEAST = 0.7;
const MOST_NEAR = 10;
/** Fewer words than this say nothing about where they come from. */
export const LEAST_WORDS = 3;

/** How many words a pasted text holds. */
export const countWords = (pasted: string) => readTekst(quoteOf(pasted)).keys.length;

/** Looks a quotation up in all documents and versies; reads few files, whatever the size of the site. */
export async function findQuote(pasted: string, load: Load): Promise<Found> {
  const pieces = piecesOf(quoteOf(pasted));
  const plaatsen = await load<PlaatsenForm>('plaatsen.json');
  const { shards, isMore } = await chooseShards(pieces, plaatsen, load);
  const forms = await Promise.all(shards.map((shard) => load<TekstForm[]>(`t${shard}.json`)));
  const runs = readRuns(forms.flat());
  const letterlijk = merge(runs.flatMap((run) => verbatim(run, pieces)));
  const bijna = nearly(runs, pieces).filter((near) => !letterlijk.some((own) => holds(own, near)));
  return { plaatsen, letterlijk, bijna: bijna.slice(0, MOST_NEAR), isMore };
}

/** Whether a place is one that was found word for word already; versies known there are left out. */
function holds(own: Vindplaats, near: Vindplaats): boolean {
  if (own.deel !== near.deel || own.tot < near.van || own.van > near.tot) return false;
  near.versies = near.versies.filter((versie) => !own.versies.includes(versie));
  return near.versies.length === 0;
}

function verbatim(run: Run, pieces: string[]): Vindplaats[] {
  const starts: number[] = [];
  let text = '';
  for (const { normal } of run.teksten) {
    starts.push(text.length);
    text += `${normal} `;
  }
  const numberAt = (offset: number) =>
    run.first + starts.filter((start) => start <= offset).length - 1;
  const found: Vindplaats[] = [];
  let place = findPieces(text, pieces);
  while (place) {
    const [van, tot] = [numberAt(place.from), numberAt(place.to - 1)];
    found.push({ deel: run.deel, van, tot, versies: run.versies });
    place = findPieces(text, pieces, place.to);
  }
  return found;
}

/** One place for all versies that have it at the same alineas. */
function merge(places: Vindplaats[]): Vindplaats[] {
  const byPlace = new Map<string, Vindplaats & { key?: string }>();
  for (const place of places) {
    const words = place.bijna?.stretches.map(({ soort, text }) => soort + text).join('|') ?? '';
    const key = [place.deel, place.van, place.tot, words].join(' ');
    const own = byPlace.get(key);
    const versies = [...new Set([...(own?.versies ?? []), ...place.versies])];
    byPlace.set(key, { ...place, versies: versies.sort((a, b) => a - b) });
  }
  return [...byPlace.values()].sort(
    (a, b) =>
      (b.bijna?.likeness ?? 0) - (a.bijna?.likeness ?? 0) ||
      a.versies[0]! - b.versies[0]! ||
      a.deel - b.deel ||
      a.van - b.van,
  );
}

function nearly(runs: Run[], pieces: string[]): Vindplaats[] {
  const quote = readTekst(pieces.join(' '));
  const scored = runs
    .map((run) => {
      const keys = run.teksten.flatMap((tekst) => tekst.keys);
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
      return [{ deel: run.deel, van, tot, versies: run.versies, bijna: { likeness, stretches } }];
    }),
  );
}
