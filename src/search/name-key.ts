import { phraseKey } from './lexicon.ts';
import { isFunctionWord } from './concepts.ts';
import { foldedWords } from '../dutch/words.ts';

/** How names, titles and questions are compared: their words without those that stand everywhere, other forms alike. */
export function nameKey(name: string): string {
  const words = foldedWords(name);
  const telling = words.filter((word) => !isFunctionWord(word));
  return phraseKey((telling.length ? telling : words).join(' '));
}
