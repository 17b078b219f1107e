import type { Term } from './concepts.ts';
import type { Interpretation } from './interpret.ts';
import { isPartial } from './missing.ts';

/** What the index says of one term in one section. */
export interface Match {
  id: string;
  /** Relevance within the term, above 0 and at most 1. */
  score: number;
  /** Where it stands: the section's own title, a title above it, its text. */
  inTitle: boolean;
  above: boolean;
  inText: boolean;
}

/** One section that answers. */
export interface Ranked {
  id: string;
  score: number;
  /** Share of the query's weight that the section has, 0 to 1. */
  coverage: number;
}

export const WEIGHTS = {
  text: 0.6,
  often: 0.4,
  title: 1.1,
  above: 0.4,
  answer: 0.2,
  least: 0.45,
  beside: 0.6,
  near: 0.4,
  light: 0.2,
};

/**
 * Orders sections by a query: each concept apart, weighed by rarity (the inverse document frequency of BM25,
 * Robertson and Zaragoza 2009), so that rare words count most. Drops sections that have too small a part of it.
 * Texts are measured by the best text, other kinds by the best of those.
 * `matches` gives per term the sections that have it; `answers` the sections with the kind of answer asked for.
 */
export function rank(
  { concepts, absent, elsewhere, unfound }: Interpretation,
  matches: ReadonlyMap<string, Match[]>,
  total: number,
  answers: ReadonlySet<string>,
  isText: (id: string) => boolean = () => true,
): Ranked[] {
  const scores = concepts.map(({ parts }) =>
    parts.map((terms) => partScores(terms, matches)).reduce(both),
  );
  const weights = scores.map(
    (found, i) => rarity(found.size, total) * (concepts[i]!.light ? WEIGHTS.light : 1),
  );
  if (isPartial({ absent, elsewhere, unfound }) && concepts.every(({ light }) => light)) return [];
  const sum = weights.reduce((a, b) => a + b, 0);
  const ids = new Set(scores.flatMap((found) => [...found.keys()]));
  const ranked = [...ids].map((id) => {
    let [score, coverage] = [0, 0];
    scores.forEach((found, i) => {
      const value = found.get(id);
      if (value === undefined) return;
      score += weights[i]! * value;
      coverage += weights[i]!;
    });
    const answer = answers.has(id) ? 1 + WEIGHTS.answer : 1;
    return { id, score: (score / sum) * answer, coverage: coverage / sum };
  });
  const texts = ranked.filter(({ id }) => isText(id));
  const subjects = ranked.filter(({ id }) => !isText(id));
  return [...nearBest(texts), ...nearBest(subjects)].sort(
    (a, b) => b.score - a.score || (a.id < b.id ? -1 : 1),
  );
}

/** Leaves out what has too little of the query, of itself or beside the best. */
function nearBest(ranked: Ranked[]): Ranked[] {
  let [best, top] = [0, 0];
  for (const { coverage, score } of ranked) {
    best = Math.max(best, coverage);
    top = Math.max(top, score);
  }
  return ranked.filter(
    ({ coverage, score }) =>
      coverage >= WEIGHTS.least && coverage >= best * WEIGHTS.beside && score >= top * WEIGHTS.near,
  );
}

const rarity = (found: number, total: number) =>
  Math.log(1 + (total - found + 0.5) / (found + 0.5));

/** Per section the best of these terms, with a little for the others. */
function partScores(terms: Term[], matches: ReadonlyMap<string, Match[]>): Map<string, number> {
  const scores = new Map<string, number>();
  for (const { phrase, weight } of terms)
    for (const match of matches.get(phrase) ?? []) {
      const value = weight * matchScore(match);
      const other = scores.get(match.id) ?? 0;
      scores.set(match.id, Math.max(value, other) + 0.2 * Math.min(value, other));
    }
  return scores;
}

function matchScore({ score, inTitle, above, inText }: Match): number {
  return (
    (inText ? WEIGHTS.text + WEIGHTS.often * score : 0) +
    (inTitle ? WEIGHTS.title : 0) +
    (above ? WEIGHTS.above : 0)
  );
}

function both(a: Map<string, number>, b: Map<string, number>): Map<string, number> {
  return new Map(
    [...a].flatMap(([id, score]) => {
      const other = b.get(id);
      return other === undefined ? [] : [[id, (score + other) / 2] as const];
    }),
  );
}
