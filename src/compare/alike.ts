import type { Afkomst } from './afkomst.ts';
import { loose, tie, type Item } from './item.ts';
import { candidatePairs } from './candidates.ts';
import { joined, likeness, overlap, type Profile } from './likeness.ts';
import type { Memory } from './memory.ts';

const ALIKE = { home: 0.5, elsewhere: 0.6 };
const JOINED = { alike: 0.6, contained: 0.5, better: 0.08, words: 2, most: 3 };
const HOME_BONUS = 0.1;

interface Option {
  oud: Item[];
  nieuw: Item[];
  rank: number;
  distance: number;
}

/**
 * Ties alineas that are alike: one to one, one split into two or three neighbours, or so many joined in
 * one. The most alike first, its own hoofdstuk before another, near before far.
 */
export function matchAlike(
  oud: Item[],
  nieuw: Item[],
  { profileOf }: Memory,
  origins: Afkomst,
): void {
  const isLater = ({ plaats }: Item) => origins.get(plaats.alinea) === 'nieuw';
  const [a, b] = [loose(oud), loose(nieuw).filter((item) => !isLater(item))];
  if (!a.length || !b.length) return;
  const of = (item: Item) => profileOf(item.text);
  const options: Option[] = [];
  const seen = new Set<string>();
  const add = (from: Item[], to: Item[], score: number) => {
    const key = `${from.map(({ at }) => at).join()}>${to.map(({ at }) => at).join()}`;
    if (seen.has(key)) return;
    seen.add(key);
    const home = from[0]?.deel === to[0]?.deel;
    const distance = Math.abs((from[0]?.at ?? 0) / oud.length - (to[0]?.at ?? 0) / nieuw.length);
    options.push({ oud: from, nieuw: to, rank: score + (home ? HOME_BONUS : 0), distance });
  };
  for (const [from, to] of candidatePairs(a, b, of)) {
    const [x, y] = [of(from), of(to)];
    const common = overlap(x, y);
    const score = (2 * common) / (x.total + y.total);
    if (score >= (from.deel === to.deel ? ALIKE.home : ALIKE.elsewhere)) add([from], [to], score);
    if (common >= y.total * JOINED.contained)
      for (const [run, value] of joins(from, to, nieuw, of)) add([from], run, value);
    if (common >= x.total * JOINED.contained)
      for (const [run, value] of joins(to, from, oud, of)) add(run, [to], value);
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

/** Ties what is known to have come from one another, if it is still alike. */
export function matchKnown(
  oud: Item[],
  nieuw: Item[],
  origins: Afkomst,
  { profileOf }: Memory,
): void {
  if (!origins.size) return;
  const from = new Map(loose(oud).map((item) => [item.plaats.alinea, item]));
  for (const item of loose(nieuw)) {
    const known = origins.get(item.plaats.alinea);
    const origin = known && known !== 'nieuw' ? from.get(known) : undefined;
    if (origin && likeness(profileOf(origin.text), profileOf(item.text)) >= ALIKE.home)
      tie([origin], [item]);
  }
}

/** The stretches of neighbours around `part` that together are more like `whole` than any of them. */
function joins(whole: Item, part: Item, all: Item[], of: (item: Item) => Profile) {
  const found: [Item[], number][] = [];
  const target = of(whole);
  const fits = (item?: Item): item is Item => {
    if (!item || item.match || item.deel !== part.deel) return false;
    const own = of(item);
    return own.ids.length >= JOINED.words && overlap(own, target) / own.total >= JOINED.contained;
  };
  if (!fits(part)) return found;
  for (let length = 2; length <= JOINED.most; length++)
    for (let from = part.at - length + 1; from <= part.at; from++) {
      const run = Array.from({ length }, (_, i) => all[from + i]);
      if (!run.every(fits)) continue;
      const score = likeness(joined(run.map(of)), target);
      const single = Math.max(...run.map((item) => likeness(of(item), target)));
      if (score >= JOINED.alike && score > single + JOINED.better) found.push([run, score]);
    }
  return found;
}
