import { diffArrays } from 'diff';
import { alignWords, nearestStretch, type Pair } from './align.ts';
import { formOf, type Form } from './form.ts';
import type { Run } from './runs.ts';

/**
 * A stretch of words: in both, only in the document (`oud`), only in the quotation (`nieuw`), or in both with other
 * capitals or punctuation (`vorm`, with what the quotation has).
 */
export type Stretch =
  | { soort: 'gelijk' | 'oud' | 'nieuw'; text: string }
  | { soort: 'vorm'; text: string; was: string; vorm: Form };

/** The part of a run that is most like a quotation. */
interface Alike {
  /** Alinea numbers. */
  van: number;
  tot: number;
  /** 0 to 1: the share of words alike among all that stand in either. */
  likeness: number;
  stretches: Stretch[];
}

interface Words {
  words: string[];
  keys: string[];
}

interface Word {
  word: string;
  key: string;
  number: number;
  /** The first of its alinea. */
  isFirst: boolean;
}

const MARGIN = 1.3;
/** Words times words that are laid along each other; what is longer is looked at in a window, or compared in less detail. */
const MOST_CELLS = 4_000_000;

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

/**
 * The part of a run that is most like the quotation; `undefined` when too few words are alike. Promises the fewest marks:
 * of a quotation with one word changed, left out or put in, that word alone is marked, wherever it stands.
 */
export function likest(run: Run, quote: Words, least: number): Alike | undefined {
  const near = nearWords(run, quote.keys);
  const { first, last } = nearestStretch(
    near.map(({ key }) => key),
    quote.keys,
    near.map(({ isFirst }) => isFirst),
  );
  const pairs = withEdges(near, quote, lay(near, quote, first, last));
  const common = pairs.filter(([j, i]) => j >= 0 && near[j]!.key === quote.keys[i]).length;
  const places = pairs.flatMap(([j]) => (j >= 0 ? [j] : []));
  const likeness = common / pairs.length;
  if (common === 0 || likeness < least) return undefined;
  return {
    van: near[places[0]!]!.number,
    tot: near[places.at(-1)!]!.number,
    likeness,
    stretches: stretchesOf(near, quote, pairs),
  };
}

/** All words of a run, or of one that is too long those around the window that shares most with the quotation. */
function nearWords(run: Run, quote: string[]): Word[] {
  const all = run.texts.flatMap(({ words, keys }, i) =>
    words.map((word, j) => ({ word, key: keys[j]!, number: run.first + i, isFirst: j === 0 })),
  );
  if (all.length * quote.length <= MOST_CELLS) return all;
  const { start } = bestWindow(
    all.map(({ key }) => key),
    quote,
  );
  const size = Math.ceil(quote.length * MARGIN);
  return all.slice(Math.max(0, start - size), start + 2 * size);
}

function lay(near: Word[], quote: Words, first: number, last: number): Pair[] {
  const text = near.slice(first, last + 1).map(({ key }) => key);
  if (text.length * quote.keys.length > MOST_CELLS) return layLong(text, quote.keys, first);
  const isWritten = (j: number, i: number) => near[first + j]!.word === quote.words[i];
  return alignWords(text, quote.keys, isWritten).map(([j, i]) => [j < 0 ? j : j + first, i]);
}

function layLong(text: string[], quote: string[], first: number): Pair[] {
  let [j, i] = [first, 0];
  return diffArrays(text, quote).flatMap(({ added, removed, value }) =>
    value.map((): Pair => [added ? -1 : j++, removed ? -1 : i++]),
  );
}

/**
 * At its ends a quotation is compared with the words that stand there in the same alinea, as far as it goes on itself:
 * nothing is taken from an alinea of which no word is alike.
 */
function withEdges(near: Word[], quote: Words, pairs: Pair[]): Pair[] {
  const isSame = ([j, i]: Pair) => j >= 0 && i >= 0 && near[j]!.key === quote.keys[i];
  const start = pairs.findIndex(isSame);
  const end = pairs.findLastIndex(isSame);
  if (start < 0) return [];
  const edge = ([j, i]: Pair, step: 1 | -1, count: number): Pair[] =>
    Array.from({ length: count }, (_, k) => {
      const at = j + step * (k + 1);
      return [near[at]?.number === near[j]!.number ? at : -1, i + step * (k + 1)];
    });
  const before = edge(pairs[start]!, -1, pairs[start]![1]).reverse();
  const after = edge(pairs[end]!, 1, quote.keys.length - 1 - pairs[end]![1]);
  return [...before, ...pairs.slice(start, end + 1), ...after];
}

/** Words that stand in both in a row, else what the document has and then what the quotation has. */
function stretchesOf(near: Word[], quote: Words, pairs: Pair[]): Stretch[] {
  const found: Stretch[] = [];
  const add = (soort: 'gelijk' | 'oud' | 'nieuw', text: string) => {
    const last = found.at(-1);
    if (last?.soort === soort) last.text += ` ${text}`;
    else found.push({ soort, text });
  };
  const gap = { oud: [] as number[], nieuw: [] as number[] };
  const close = () => {
    const [oud, nieuw] = [gap.oud.splice(0), gap.nieuw.splice(0)];
    for (const [j, i] of common(near, quote, oud, nieuw))
      if (i < 0) add('oud', near[j]!.word);
      else if (j < 0) add('nieuw', quote.words[i]!);
      else both(j, i);
  };
  const both = (j: number, i: number) => {
    const [text, was] = [near[j]!.word, quote.words[i]!];
    // What stands around a quotation is not its own.
    const form = formOf(text, was, i === 0, i === quote.words.length - 1);
    if (form) found.push({ soort: 'vorm', text, was, vorm: form });
    else add('gelijk', text);
  };
  for (const [j, i] of pairs) {
    if (j >= 0 && i >= 0 && near[j]!.key === quote.keys[i]) {
      close();
      both(j, i);
      continue;
    }
    if (j >= 0) gap.oud.push(j);
    if (i >= 0) gap.nieuw.push(i);
  }
  close();
  return found;
}

/** Where both differ: a word that stands on both sides there is one word, and is not marked. */
function common(near: Word[], quote: Words, oud: number[], nieuw: number[]): Pair[] {
  if (!oud.length || !nieuw.length)
    return [...oud.map((j): Pair => [j, -1]), ...nieuw.map((i): Pair => [-1, i])];
  const of = (places: number[], keyAt: (place: number) => string) => places.map(keyAt);
  let [j, i] = [0, 0];
  return diffArrays(
    of(oud, (at) => near[at]!.key),
    of(nieuw, (at) => quote.keys[at]!),
  ).flatMap(({ added, removed, value }) =>
    value.map((): Pair => [added ? -1 : oud[j++]!, removed ? -1 : nieuw[i++]!]),
  );
}
