import { diffArrays } from 'diff';
import type { Run } from './runs.ts';

/** A stretch of words: in both, only in the document (`oud`), or only in the quotation (`nieuw`). */
export interface Stretch {
  soort: 'gelijk' | 'oud' | 'nieuw';
  text: string;
}

/** The part of a run that is most like a quotation. */
interface Alike {
  /** Alinea numbers. */
  van: number;
  tot: number;
  /** 0 to 1: the share of words alike. */
  likeness: number;
  /** The words of the document, to tell equal ones. */
  words: string;
  stretches: Stretch[];
}

interface Words {
  words: string[];
  keys: string[];
}

const MARGIN = 1.3;

/** The first and last word of the window that shares most words with the quotation, and how many. */
export function bestWindow(keys: string[], quote: string[]): { start: number; shared: number } {
  const size = Math.ceil(quote.length * MARGIN);
  const left = new Map<string, number>();
  for (const key of quote) left.set(key, (left.get(key) ?? 0) + 1);
  let shared = 0;
  let best = { start: 0, shared: 0 };
  keys.forEach((key, i) => {
    const count = left.get(key);
    if (count !== undefined) {
      if (count > 0) shared += 1;
      left.set(key, count - 1);
    }
    const gone = keys[i - size];
    const before = gone === undefined ? undefined : left.get(gone);
    if (gone !== undefined && before !== undefined) {
      left.set(gone, before + 1);
      if (before >= 0) shared -= 1;
    }
    if (shared > best.shared) best = { start: Math.max(0, i - size + 1), shared };
  });
  return best;
}

/** The part of a run that is most like the quotation; `undefined` when too few words are alike. */
export function likest(run: Run, quote: Words, least: number): Alike | undefined {
  const all = run.texts.flatMap(({ words, keys }, i) =>
    words.map((word, j) => ({ word, key: keys[j]!, number: run.first + i })),
  );
  const total = quote.keys.length;
  const { start } = bestWindow(
    all.map(({ key }) => key),
    quote.keys,
  );
  const margin = Math.ceil(total * (MARGIN - 1));
  const from = Math.max(0, start - margin);
  const near = all.slice(from, start + Math.ceil(total * MARGIN) + margin);
  const common = commonPlaces(
    near.map(({ key }) => key),
    quote.keys,
  );
  const span = bestSpan(common, total);
  if (!span || span.likeness < least) return undefined;
  const part = near.slice(span.first, span.last + 1);
  return {
    van: part[0]!.number,
    tot: part.at(-1)!.number,
    likeness: span.likeness,
    words: part.map(({ word }) => word).join(' '),
    stretches: stretchesOf(
      { words: part.map(({ word }) => word), keys: part.map(({ key }) => key) },
      quote,
    ),
  };
}

function commonPlaces(keys: string[], quote: string[]): number[] {
  const places: number[] = [];
  let at = 0;
  for (const { added, removed, value } of diffArrays(keys, quote)) {
    if (!added && !removed) places.push(...value.map((_, i) => at + i));
    if (!added) at += value.length;
  }
  return places;
}

/** The span in which most is common, counted against the longer of span and quotation. */
function bestSpan(places: number[], total: number) {
  let best: { first: number; last: number; likeness: number } | undefined;
  // Stray words that happen to be common lie at the ends; a fifth on either side is enough to try.
  const edge = Math.ceil(places.length / 5) + 1;
  for (let i = 0; i < Math.min(edge, places.length); i++)
    for (let j = places.length - 1; j >= Math.max(i, places.length - edge); j--) {
      const [first, last] = [places[i]!, places[j]!];
      const likeness = (j - i + 1) / Math.max(total, last - first + 1);
      if (!best || likeness > best.likeness) best = { first, last, likeness };
    }
  return best;
}

function stretchesOf(part: Words, quote: Words): Stretch[] {
  let [a, b] = [0, 0];
  return diffArrays(part.keys, quote.keys).map(({ added, removed, value }) => {
    const text = (added ? quote.words.slice(b) : part.words.slice(a))
      .slice(0, value.length)
      .join(' ');
    if (!added) a += value.length;
    if (!removed) b += value.length;
    return { soort: added ? 'nieuw' : removed ? 'oud' : 'gelijk', text };
  });
}
