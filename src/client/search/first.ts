import type { Interpretation } from '../../search/interpret.ts';
import { unmark } from '../../search/marked.ts';
import { nameKey } from '../../search/name-key.ts';
import type { Ranked } from '../../search/rank.ts';
import type { Result } from './outcome.ts';

/** Adds the sections that answer a question that is known, whether their words are those of the query or not. */
export function withAnswers(ranked: Ranked[], answers: readonly string[]): Ranked[] {
  const known = new Set(ranked.map(({ id }) => id));
  const added = [...new Set(answers)].filter((id) => !known.has(id));
  return [
    ...ranked,
    ...added.map((id) => ({ id, score: 1, coverage: 1, isGuess: false, isTitled: false })),
  ];
}

/** Puts those answers first, in their own order; the others keep theirs. */
export function answersFirst(results: Result[], answers: ReadonlySet<string>): Result[] {
  const isAnswer = ({ id, isOlder }: Result) => !isOlder && answers.has(id);
  const first = [...answers].flatMap((id) =>
    results.filter((result) => result.id === id && isAnswer(result)),
  );
  return [...first, ...results.filter((result) => !isAnswer(result))];
}

/** Of so many at most it is looked at whether their title is what was asked. */
const MOST_TITLES = 12;

/** Puts a part first of which the title is what was asked; the others keep their order. */
export async function titledFirst(
  results: Result[],
  { concepts }: Interpretation,
): Promise<Result[]> {
  const asked = nameKey(concepts.map(({ typed }) => typed).join(' '));
  const near = results.filter(({ isTitled }) => isTitled).slice(0, MOST_TITLES);
  const hits = await Promise.all(
    near.map(async (result) => ({ result, title: unmark((await result.read()).title) })),
  );
  const isAsked = ({ title }: (typeof hits)[number]) =>
    [title, title.replace(/^[\d.]+\s+/, '')].some((name) => nameKey(name) === asked);
  const first = new Set(hits.filter(isAsked).map(({ result }) => result));
  return [...first, ...results.filter((result) => !first.has(result))];
}
