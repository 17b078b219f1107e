/** How the words of a quotation lie along those of a document: pairs of places, in order; -1 where one has no word. */
export type Pair = [text: number, quote: number];

/** One word that the quotation leaves out. What counts less than that only chooses between ways that are equally good. */
const LESS = 2 ** 32;
/** One word that it puts in: of two ways the one that finds more of its words counts less. */
const MORE = LESS + 2 ** 16;
/** Another word; two of those count more than one word gone and one come, which leaves a word in common. */
const OTHER = LESS + 2 ** 15 + 2 ** 12;
/** Going on into the next alinea: not for another word there, only for the same. */
const CROSS = 2 ** 15;
/** The same word with other capitals or signs: of equal words in a row the one that is written alike stays. */
const FORM = 1;

/**
 * The stretch of a text that a quotation can be made from with the fewest words changed, left out or put in (Sellers,
 * 1980): first and last place. `starts` says which words begin an alinea.
 */
export function nearestStretch(
  text: readonly string[],
  quote: readonly string[],
  starts: readonly boolean[],
): { first: number; last: number } {
  const m = quote.length;
  let cost = Float64Array.from({ length: m + 1 }, (_, i) => i * MORE);
  let from = new Int32Array(m + 1);
  let [next, nextFrom] = [new Float64Array(m + 1), new Int32Array(m + 1)];
  let best = { cost: Infinity, first: 0, last: -1 };
  text.forEach((word, j) => {
    const cross = starts[j] ? CROSS : 0;
    [next[0], nextFrom[0]] = [0, j + 1];
    for (let i = 1; i <= m; i++) {
      const both = cost[i - 1]! + (word === quote[i - 1] ? 0 : OTHER) + (i > 1 ? cross : 0);
      const less = cost[i]! + LESS + cross;
      const more = next[i - 1]! + MORE;
      if (both <= less && both <= more) [next[i], nextFrom[i]] = [both, i > 1 ? from[i - 1]! : j];
      else if (less <= more) [next[i], nextFrom[i]] = [less, from[i]!];
      else [next[i], nextFrom[i]] = [more, nextFrom[i - 1]!];
    }
    if (next[m]! < best.cost) best = { cost: next[m]!, first: nextFrom[m]!, last: j };
    [cost, next, from, nextFrom] = [next, cost, nextFrom, from];
  });
  return best;
}

/**
 * The words of a whole stretch and a whole quotation laid along each other with the fewest edits, as `nearestStretch`
 * counts them; of ways that are equally good the one with most words for which `isWritten` says that they are written alike.
 */
export function alignWords(
  text: readonly string[],
  quote: readonly string[],
  isWritten: (textPlace: number, quotePlace: number) => boolean = () => true,
): Pair[] {
  const cell = (j: number, i: number) =>
    text[j] !== quote[i] ? OTHER : isWritten(j, i) ? 0 : FORM;
  const [n, m] = [text.length, quote.length];
  const width = m + 1;
  const cost = new Float64Array((n + 1) * width);
  for (let i = 0; i <= m; i++) cost[i] = i * MORE;
  for (let j = 1; j <= n; j++) {
    cost[j * width] = j * LESS;
    for (let i = 1; i <= m; i++) {
      const at = j * width + i;
      const both = cost[at - width - 1]! + cell(j - 1, i - 1);
      cost[at] = Math.min(both, cost[at - width]! + LESS, cost[at - 1]! + MORE);
    }
  }
  const pairs: Pair[] = [];
  let [j, i] = [n, m];
  while (j > 0 || i > 0) {
    const at = j * width + i;
    if (j > 0 && i > 0 && cost[at] === cost[at - width - 1]! + cell(j - 1, i - 1))
      pairs.push([--j, --i]);
    else if (j > 0 && cost[at] === cost[at - width]! + LESS) pairs.push([--j, -1]);
    else pairs.push([-1, --i]);
  }
  return pairs.reverse();
}
