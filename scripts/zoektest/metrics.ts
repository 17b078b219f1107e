/** A judged query: per address 2 (answers it) or 1 (says something about it). */
export interface Query {
  id: string;
  set: 'open' | 'tune' | 'held';
  class: string;
  query: string;
  relevant: Record<string, number>;
}

/** A link in the results. */
export interface Shown {
  url: string;
  weak: boolean;
  card: boolean;
}

/** Measures of one query, or their means; undefined where a measure says nothing. All 0 to 1. */
export interface Scores {
  recall5?: number;
  mrr?: number;
  ndcg?: number;
  p5?: number;
  zero?: number;
  fp?: number;
}

const DEPTH = 10;
const gain = (grades: number[]) =>
  grades.slice(0, DEPTH).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);

/**
 * Scores what was shown: recall and precision in the first five, reciprocal rank, normalised discounted cumulative
 * gain (Järvelin and Kekäläinen 2002). Answer cards are no section results; guesses are no false positives.
 */
export function scoreQuery({ relevant }: Query, all: Shown[]): Scores {
  const total = Object.keys(relevant).length;
  if (!total) return { fp: all.some(({ weak }) => !weak) ? 1 : 0 };
  const shown = all
    .filter(({ card }) => !card)
    .filter(({ url }, i, list) => list.findIndex((other) => other.url === url) === i)
    .slice(0, DEPTH);
  const grades = shown.map(({ url }) => relevant[url] ?? 0);
  const top = grades.slice(0, 5).filter((grade) => grade > 0).length;
  const first = grades.findIndex((grade) => grade > 0);
  return {
    recall5: top / Math.min(5, total),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    ndcg: gain(grades) / gain(Object.values(relevant).sort((a, b) => b - a)),
    ...(shown.length && { p5: top / Math.min(5, shown.length) }),
    zero: shown.length ? 0 : 1,
  };
}

/** The mean of each measure over the queries that have it. */
export function meanScores(list: Scores[]): Scores {
  const names = ['recall5', 'mrr', 'ndcg', 'p5', 'zero', 'fp'] as const;
  return Object.fromEntries(
    names.map((name) => {
      const values = list.map((scores) => scores[name]).filter((value) => value !== undefined);
      return [name, values.length ? values.reduce((a, b) => a + b, 0) / values.length : undefined];
    }),
  );
}
