import { alike } from '../dutch/look-alikes.ts';
import { commonPairs } from './align.ts';
import { loose, tie, type Compared, type Item } from './item.ts';

/** Fewer words than this say too little to recognise an alinea that occurs more than once elsewhere. */
const TELLING = 3;
const byText = ({ text }: Item<Compared>) => alike(text);
const byHome = ({ home }: Item<Compared>) => home;

/** Ties alineas of the same text: in place first, then what occurs once, then in order. */
export function matchSame<T extends Compared>(oud: Item<T>[], nieuw: Item<T>[]): void {
  const homes = Map.groupBy(nieuw, byHome);
  for (const [home, own] of Map.groupBy(oud, byHome)) {
    const other = homes.get(home);
    if (!other) continue;
    for (const [i, j] of commonPairs(own.map(byText), other.map(byText)))
      tie([own[i] as Item<T>], [other[j] as Item<T>]);
  }
  const restOud = loose(oud);
  const restNieuw = Map.groupBy(loose(nieuw), byText);
  const occurs = Map.groupBy([...oud, ...nieuw], byText);
  for (const [text, from] of Map.groupBy(restOud, byText)) {
    const to = restNieuw.get(text);
    if (!to) continue;
    for (const item of from) {
      const atHome = to.find(({ home, match }) => home === item.home && !match);
      if (atHome) tie([item], [atHome]);
    }
    const isOnce = (occurs.get(text)?.length ?? 0) === 2;
    if (!isOnce && text.split(/\s+/).length < TELLING) continue;
    const [a, b] = [loose(from), loose(to)];
    a.slice(0, b.length).forEach((item, i) => tie([item], [b[i] as Item<T>]));
  }
}
