import { asksFor, FUNCTION_WORDS, LIGHT_WORDS, type Answer } from '../dutch/stop-words.ts';
import { seen } from '../dutch/look-alikes.ts';
import { wordsOf, type Word } from '../dutch/words.ts';
import {
  asTyped,
  isFunctionWord,
  joinedConcept,
  likely,
  longestPhrase,
  type Concept,
} from './concepts.ts';
import { phraseKey, type Lexicon } from './lexicon.ts';
import { claims, type Missing } from './missing.ts';

/** A query understood. */
export interface Interpretation extends Missing {
  concepts: Concept[];
  /** Whether there are only words that stand everywhere and name no subject. */
  isCommon: boolean;
  asks: Answer[];
  /** The query searched instead, when a word is held to be a typo. */
  corrected?: string;
}

/** Understands a query by the words of the texts. With `literal` nothing is corrected. */
export function interpret(asked: string, lexicon: Lexicon, literal = false): Interpretation {
  const query = seen(asked);
  const result = understand(query, lexicon, literal);
  const corrections = result.concepts.filter(({ corrected }) => corrected);
  if (corrections.length === 0) return result;
  const corrected = corrections.reduce(
    (text, { typed, corrected = typed }) => text.replace(typed, corrected),
    query,
  );
  // Once more, for phrases that the typo hid.
  return { ...understand(corrected, lexicon, true), corrected };
}

function understand(query: string, lexicon: Lexicon, literal: boolean): Interpretation {
  const words = wordsOf(query);
  const isAsking = words.length > 0 && words.every(({ folded }) => isFunctionWord(folded));
  const concepts: Concept[] = [];
  const missed: Word[] = [];
  const isName = (word: string) => isFunctionWord(word) || lexicon.names.has(word);
  const isSkipped = isAsking
    ? () => false
    : words.every(({ folded }) => isName(folded))
      ? isFunctionWord
      : isName;
  for (let i = 0; i < words.length;) {
    const phrase = longestPhrase(words.slice(i), lexicon);
    if (phrase) {
      concepts.push(phrase.concept);
      i += phrase.length;
      continue;
    }
    const word = words[i++]!;
    const next = words[i];
    const joined = next && joinedConcept(word.folded, next.folded, lexicon);
    if (joined) {
      concepts.push({ ...joined, typed: `${word.text} ${next.text}` });
      i++;
      continue;
    }
    if (isSkipped(word.folded) && !isAbbreviation(word, lexicon)) continue;
    const isLast = i === words.length;
    const isExact =
      literal ||
      isFunctionWord(word.folded) ||
      FUNCTION_WORDS.has(word.folded) ||
      lexicon.elsewhere?.words.has(word.folded);
    const concept = isExact ? asTyped(word.folded, lexicon) : likely(word.folded, isLast, lexicon);
    const light = isLight(word.folded, lexicon);
    if (concept) concepts.push({ ...concept, typed: word.text, ...(light && { light }) });
    else if (isFunctionWord(word.folded)) continue;
    else if (!light || words.length === 1) missed.push(word);
  }
  if (!concepts.length && !missed.length && !isAsking) missed.push(...words);
  const isCommon =
    !concepts.length &&
    words.length > 0 &&
    words.every(({ folded }) => isFunctionWord(folded) || FUNCTION_WORDS.has(folded));
  const missing = claims(isCommon ? [] : missed, words, query, lexicon);
  return { concepts, ...missing, isCommon, asks: asksFor(query) };
}

const isAbbreviation = ({ text, folded }: { text: string; folded: string }, lexicon: Lexicon) =>
  /^\p{Lu}+$/u.test(text) && lexicon.thesaurus.has(folded);

const isLight = (word: string, lexicon: Lexicon) =>
  /^\d+$/.test(word) || (LIGHT_WORDS.has(word) && !lexicon.thesaurus.has(phraseKey(word)));
