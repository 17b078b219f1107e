import { loose, tie, type Compared, type Item } from './item.ts';
import type { Likeness, Profile } from './likeness.ts';

const ALIKE = { home: 0.5, elsewhere: 0.6 };
const JOINED = { alike: 0.6, contained: 0.5, better: 0.08, words: 2, most: 3 };
const HOME_BONUS = 0.1;
/** A word in more alineas than this says nothing about which. */
const COMMON = 20;
/** So many alineas that share rare words are compared in full. */
const MOST = 8;

interface Option<T extends Compared> {
  oud: Item<T>[];
  nieuw: Item<T>[];
  rank: number;
  distance: number;
}

/** Whether two alineas of the same hoofdstuk have enough in common to be one. */
export const areAlike = (oud: Item<Compared>, nieuw: Item<Compared>, likeness: Likeness): boolean =>
  likeness.between(likeness.profileOf(oud.text), likeness.profileOf(nieuw.text)) >= ALIKE.home;

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
    if (score >= (from.home === to.home ? ALIKE.home : ALIKE.elsewhere)) add([from], [to], score);
    if (common >= y.total * JOINED.contained)
      for (const [run, value] of joins(from, to, nieuw, likeness)) add([from], run, value);
    if (common >= x.total * JOINED.contained)
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
      own.ids.length >= JOINED.words &&
      likeness.overlap(own, target) / own.total >= JOINED.contained
    );
  };
  if (!fits(one)) return found;
  for (let length = 2; length <= JOINED.most; length++)
    for (let from = one.at - length + 1; from <= one.at; from++) {
      const run = Array.from({ length }, (_, i) => all[from + i]);
      if (!run.every(fits)) continue;
      const score = likeness.between(likeness.joined(run.map(of)), target);
      const single = Math.max(...run.map((item) => likeness.between(of(item), target)));
      if (score >= JOINED.alike && score > single + JOINED.better) found.push([run, score]);
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
      .slice(0, MOST)
      .map((at) => nieuw[at] as Item<T>);
    for (const at of touched) shared[at] = 0;
    const found = best.length ? best : (atHome.get(item.home) ?? []).slice(0, COMMON);
    return found.map((other): [Item<T>, Item<T>] => [item, other]);
  });
}
