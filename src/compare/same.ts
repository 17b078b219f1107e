import { commonPairs } from './align.ts';
import { groupBy, loose, tie, type Item } from './item.ts';

/** Fewer words than this say too little to recognise an alinea that occurs more than once elsewhere. */
const TELLING = 3;
const byText = ({ text }: Item) => text;
const byDeel = ({ deel }: Item) => deel;

/** Ties alineas of the same text: in place first, then what occurs once, then in order. */
export function matchSame(oud: Item[], nieuw: Item[]): void {
  const delen = groupBy(nieuw, byDeel);
  for (const [deel, own] of groupBy(oud, byDeel)) {
    const other = delen.get(deel);
    if (!other) continue;
    for (const [i, j] of commonPairs(own.map(byText), other.map(byText)))
      tie([own[i] as Item], [other[j] as Item]);
  }
  const restOud = loose(oud);
  const restNieuw = groupBy(loose(nieuw), byText);
  const occurs = groupBy([...oud, ...nieuw], byText);
  for (const [text, from] of groupBy(restOud, byText)) {
    const to = restNieuw.get(text);
    if (!to) continue;
    for (const item of from) {
      const home = to.find(({ deel, match }) => deel === item.deel && !match);
      if (home) tie([item], [home]);
    }
    const once = (occurs.get(text)?.length ?? 0) === 2;
    if (!once && text.split(/\s+/).length < TELLING) continue;
    const [a, b] = [loose(from), loose(to)];
    a.slice(0, b.length).forEach((item, i) => tie([item], [b[i] as Item]));
  }
}
