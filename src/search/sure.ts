import type { Concept } from './concepts.ts';
import { ALONE } from './stands.ts';

/** The words that a query finds for sure: as they were typed, in another form, or as the thesaurus has them. */
export const sureWords = (concepts: readonly Concept[]): ReadonlySet<string> =>
  new Set(
    concepts
      .filter(({ isGuess }) => !isGuess)
      .flatMap(({ parts }) => parts.flat())
      .filter(({ isPart }) => !isPart)
      .map(({ phrase }) => phrase.replaceAll(ALONE, '')),
  );

/** Whether no text has a concept but in parts of words, or in words that stand for what was typed. */
export const isOnlyGuess = ({ isGuess, parts }: Concept): boolean =>
  isGuess === true || parts.some((terms) => terms.every(({ isPart }) => isPart));
