import type { Term } from './concepts.ts';
import type { Interpretation } from './interpret.ts';
import { isPartial } from './missing.ts';
import { ALONE } from './stands.ts';

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
  /** Found for the greater part in parts of words, or by words that stand for what was typed. */
  isGuess: boolean;
  /** Whether its own title has something of everything that was asked. */
  isTitled: boolean;
}

/** How a section has a concept, or a part of one. */
interface Found {
  score: number;
  isSure: boolean;
  inTitle: boolean;
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
  const required = scores.filter((_, i) => concepts[i]!.isPhrase);
  const ranked = [...ids]
    .filter((id) => required.every((found) => found.has(id)))
    .map((id): Ranked => {
      let [score, coverage, sure] = [0, 0, 0];
      scores.forEach((found, i) => {
        const own = found.get(id);
        if (!own) return;
        score += weights[i]! * own.score;
        coverage += weights[i]!;
        if (own.isSure && !concepts[i]!.isGuess) sure += weights[i]!;
      });
      const answer = answers.has(id) ? 1 + WEIGHTS.answer : 1;
      return {
        id,
        score: (score / sum) * answer,
        coverage: coverage / sum,
        isGuess: sure < coverage / 2,
        isTitled: scores.every((found) => found.get(id)?.inTitle === true),
      };
    });
  const texts = ranked.filter(({ id }) => isText(id));
  const subjects = ranked.filter(({ id }) => !isText(id));
  return [...nearBest(texts), ...nearBest(subjects)].sort(
    (a, b) => b.score - a.score || (a.id < b.id ? -1 : 1),
  );
}

/** Leaves out what has too little of the query, of itself or beside the best; guesses only beside the best guess. */
function nearBest(ranked: Ranked[]): Ranked[] {
  const best = Math.max(0, ...ranked.map(({ coverage }) => coverage));
  const top = (isGuess: boolean) =>
    Math.max(0, ...ranked.filter((one) => one.isGuess === isGuess).map(({ score }) => score));
  const tops = { sure: top(false), guess: top(true) };
  return ranked.filter(
    ({ coverage, score, isGuess }) =>
      coverage >= WEIGHTS.least &&
      coverage >= best * WEIGHTS.beside &&
      score >= (isGuess ? tops.guess : tops.sure) * WEIGHTS.near,
  );
}

const rarity = (found: number, total: number) =>
  Math.log(1 + (total - found + 0.5) / (found + 0.5));

/** By what a term is looked up in the index. */
export const lookupOf = ({ phrase, isAlone }: Term): string => phrase + (isAlone ? ALONE : '');

/** Per section the best of these terms, with a little for the others. */
function partScores(terms: Term[], matches: ReadonlyMap<string, Match[]>): Map<string, Found> {
  const scores = new Map<string, Found>();
  for (const term of terms)
    for (const match of matches.get(lookupOf(term)) ?? []) {
      if (term.isTitle && !match.inTitle) continue;
      const value = term.weight * matchScore(match);
      const other = scores.get(match.id) ?? { score: 0, isSure: false, inTitle: false };
      scores.set(match.id, {
        score: Math.max(value, other.score) + 0.2 * Math.min(value, other.score),
        isSure: other.isSure || !term.isPart,
        inTitle: other.inTitle || match.inTitle,
      });
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

function both(a: Map<string, Found>, b: Map<string, Found>): Map<string, Found> {
  return new Map(
    [...a].flatMap(([id, one]) => {
      const other = b.get(id);
      if (!other) return [];
      return [
        [
          id,
          {
            score: (one.score + other.score) / 2,
            isSure: one.isSure && other.isSure,
            inTitle: one.inTitle && other.inTitle,
          },
        ] as const,
      ];
    }),
  );
}
