import { asksFor, FUNCTION_WORDS, LIGHT_WORDS, type Answer } from '../dutch/stop-words.ts';
import { seen } from '../dutch/look-alikes.ts';
import {
  asTyped,
  byItself,
  isFunctionWord,
  joinedConcept,
  likely,
  longestPhrase,
  type Concept,
} from './concepts.ts';
import { askedWords, type AskedWord } from './asked-words.ts';
import { phraseKey, type Lexicon } from './lexicon.ts';
import { claims, type Missing } from './missing.ts';
import { partNumber, quoted } from './quoted.ts';

/** Of a longer query only so much is looked at. */
export const LONGEST_QUERY = 200;

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
  const query = seen(asked).slice(0, LONGEST_QUERY);
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
  const { phrases, rest } = quoted(query, lexicon);
  const all = askedWords(query, lexicon);
  const words = phrases.length ? askedWords(rest, lexicon) : all;
  const isAsking = words.length > 0 && words.every(({ folded }) => isFunctionWord(folded));
  const concepts: Concept[] = phrases.flatMap(({ concept }) => concept ?? []);
  const missed: AskedWord[] = phrases.flatMap(({ missed: unknown }) => unknown);
  const isName = (word: string) => isFunctionWord(word) || lexicon.names.has(word);
  const isSkipped =
    isAsking && !phrases.length
      ? () => false
      : words.every(({ folded }) => isName(folded))
        ? isFunctionWord
        : isName;
  for (let i = 0; i < words.length;) {
    const phrase = partNumber(words.slice(i), lexicon) ?? longestPhrase(words.slice(i), lexicon);
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
      literal || word.isCapitals || isFunctionWord(word.folded) || FUNCTION_WORDS.has(word.folded);
    // Of a word that stands elsewhere on the site that is said, and nothing is guessed.
    const concept = lexicon.elsewhere?.words.has(word.folded)
      ? byItself(word, lexicon)
      : isExact
        ? asTyped(word, lexicon)
        : likely(word, isLast, lexicon);
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
  const missing = claims(isCommon ? [] : missed, all, query, lexicon);
  return { concepts, ...missing, isCommon, asks: asksFor(query) };
}

/** Words typed in capitals or with points, that a text or the thesaurus has, are no function words: HET, B.V. */
const isAbbreviation = ({ isCapitals, folded }: AskedWord, lexicon: Lexicon) =>
  isCapitals === true &&
  (lexicon.thesaurus.has(folded) || lexicon.formsOf(folded, true).length > 0);

const isLight = (word: string, lexicon: Lexicon) =>
  /^\d+$/.test(word) || (LIGHT_WORDS.has(word) && !lexicon.thesaurus.has(phraseKey(word)));
