import { loose, tie, type Compared, type Item } from './item.ts';
import type { Likeness, Profile } from './likeness.ts';

/*
 * Measured on the example contents of this repository, between all different alineas of one versie with more than three
 * words: pairs of one hoofdstuk share 0.08 to 0.14 (median) and pairs of two hoofdstukken 0.05 to 0.09; of 1,645 pairs
 * at home three reach 0.5, of 12,596 others six. A pair at or above these bounds is therefore hardly ever chance.
 */

/** How alike an alinea must be to be another of its own hoofdstuk: half of the weight of both is shared. */
const ALIKE_AT_HOME = 0.5;
/** And of another one: there are far more of those, so that chance has more tries. */
const ALIKE_ELSEWHERE = 0.6;
/** What its own hoofdstuk adds in the ranking: as much as may be missing there, the difference of the bounds above. */
const HOME_BONUS = 0.1;

/** How alike the whole must be to the parts together: as elsewhere, since stretches to choose from are more tries too. */
const ALIKE_JOINED = 0.6;
/** The share of a part that the whole must hold: most of what it says. */
const HELD_BY_WHOLE = 0.5;
/** So much more alike the parts must be than the best of them alone; less, a neighbour of a few shared words would give. Chosen. */
const GAIN_BY_JOINING = 0.08;
/** A part of fewer words stands in almost any text: "Ja", a number. */
const LEAST_WORDS_IN_PART = 2;
/** The parts of one whole; the promise of `matchAlike`. */
const MOST_PARTS = 3;

/**
 * A word in more alineas than this says nothing about which: in the example contents 18 of some 900 and 1,200 different
 * words, of which the list would grow with the document.
 */
const COMMON = 20;
/** So many alineas that share rare words are compared in full; chosen, it bounds the work for an alinea. */
const MOST_COMPARED = 8;

interface Option<T extends Compared> {
  oud: Item<T>[];
  nieuw: Item<T>[];
  rank: number;
  distance: number;
}

/** Whether two alineas of the same hoofdstuk have enough in common to be one. */
export const areAlike = (oud: Item<Compared>, nieuw: Item<Compared>, likeness: Likeness): boolean =>
  likeness.between(likeness.profileOf(oud.text), likeness.profileOf(nieuw.text)) >= ALIKE_AT_HOME;

/**
 * Ties alineas that are alike: one to one, one split into two or three neighbours, or so many joined in
 * one. The most alike first, its own hoofdstuk before another, near before far. `isLater` says of a new
 * alinea that it is known to have come later than the old ones.
 */
export function matchAlike<T extends Compared>(
  oud: Item<T>[],
  nieuw: Item<T>[],
  likeness: Likeness,
  isLater: (item: Item<T>) => boolean,
): void {
  const [a, b] = [loose(oud), loose(nieuw).filter((item) => !isLater(item))];
  if (!a.length || !b.length) return;
  const of = (item: Item<T>) => likeness.profileOf(item.text);
  const options: Option<T>[] = [];
  const seen = new Set<string>();
  const add = (from: Item<T>[], to: Item<T>[], score: number) => {
    const key = `${from.map(({ at }) => at).join()}>${to.map(({ at }) => at).join()}`;
    if (seen.has(key)) return;
    seen.add(key);
    const isHome = from[0]?.home === to[0]?.home;
    const distance = Math.abs((from[0]?.at ?? 0) / oud.length - (to[0]?.at ?? 0) / nieuw.length);
    options.push({ oud: from, nieuw: to, rank: score + (isHome ? HOME_BONUS : 0), distance });
  };
  for (const [from, to] of candidatePairs(a, b, of)) {
    const [x, y] = [of(from), of(to)];
    const common = likeness.overlap(x, y);
    const score = (2 * common) / (x.total + y.total);
    if (score >= (from.home === to.home ? ALIKE_AT_HOME : ALIKE_ELSEWHERE))
      add([from], [to], score);
    if (common >= y.total * HELD_BY_WHOLE)
      for (const [run, value] of joins(from, to, nieuw, likeness)) add([from], run, value);
    if (common >= x.total * HELD_BY_WHOLE)
      for (const [run, value] of joins(to, from, oud, likeness)) add(run, [to], value);
  }
  options.sort(
    (x, y) =>
      y.rank - x.rank ||
      x.distance - y.distance ||
      (x.nieuw[0]?.at ?? 0) - (y.nieuw[0]?.at ?? 0) ||
      (x.oud[0]?.at ?? 0) - (y.oud[0]?.at ?? 0),
  );
  for (const option of options)
    if ([...option.oud, ...option.nieuw].every(({ match }) => !match))
      tie(option.oud, option.nieuw);
}

/** The stretches of neighbours around `one` that together are more like `whole` than any of them. */
function joins<T extends Compared>(
  whole: Item<T>,
  one: Item<T>,
  all: Item<T>[],
  likeness: Likeness,
) {
  const found: [Item<T>[], number][] = [];
  const of = (item: Item<T>) => likeness.profileOf(item.text);
  const target = of(whole);
  const fits = (item?: Item<T>): item is Item<T> => {
    if (!item || item.match || item.home !== one.home) return false;
    const own = of(item);
    return (
      own.ids.length >= LEAST_WORDS_IN_PART &&
      likeness.overlap(own, target) / own.total >= HELD_BY_WHOLE
    );
  };
  if (!fits(one)) return found;
  for (let length = 2; length <= MOST_PARTS; length++)
    for (let from = one.at - length + 1; from <= one.at; from++) {
      const run = Array.from({ length }, (_, i) => all[from + i]);
      if (!run.every(fits)) continue;
      const score = likeness.between(likeness.joined(run.map(of)), target);
      const single = Math.max(...run.map((item) => likeness.between(of(item), target)));
      if (score >= ALIKE_JOINED && score > single + GAIN_BY_JOINING) found.push([run, score]);
    }
  return found;
}

/**
 * Pairs that may be alike, found by the words they share that few others have; an alinea of common words
 * only is compared with those of its own hoofdstuk. The number grows with the alineas, not with their pairs.
 */
function candidatePairs<T extends Compared>(
  oud: Item<T>[],
  nieuw: Item<T>[],
  of: (item: Item<T>) => Profile,
): [Item<T>, Item<T>][] {
  const index = new Map<number, number[]>();
  nieuw.forEach((item, at) => {
    for (const word of new Set(of(item).ids)) {
      const list = index.get(word);
      if (list) list.push(at);
      else index.set(word, [at]);
    }
  });
  const atHome = Map.groupBy(nieuw, ({ home }) => home);
  const shared = new Float64Array(nieuw.length);
  return oud.flatMap((item) => {
    const touched: number[] = [];
    for (const word of new Set(of(item).ids)) {
      const list = index.get(word) ?? [];
      if (list.length > COMMON) continue;
      for (const at of list) {
        if (!shared[at]) touched.push(at);
        shared[at] = (shared[at] ?? 0) + 1 / list.length;
      }
    }
    const best = touched
      .sort((x, y) => (shared[y] ?? 0) - (shared[x] ?? 0) || x - y)
      .slice(0, MOST_COMPARED)
      .map((at) => nieuw[at] as Item<T>);
    for (const at of touched) shared[at] = 0;
    const found = best.length ? best : (atHome.get(item.home) ?? []).slice(0, COMMON);
    return found.map((other): [Item<T>, Item<T>] => [item, other]);
  });
}
