import { phraseKey, type Lexicon } from './lexicon.ts';
import { ASKING_WORDS, asksFor, STOP_WORDS, type Answer } from './stop-words.ts';
import { nearWords } from './typo.ts';
import { wordsOf } from './words.ts';

/** One thing to look up: a word or a phrase, folded, as it stands in the texts. */
export interface Term {
  phrase: string;
  /** 1 for the reader's own words, less for what the thesaurus adds. */
  weight: number;
}

/** One meaning in a query. A part of a text has it when it has a term of every one of `parts`. */
export interface Concept {
  /** As the reader typed it. */
  typed: string;
  parts: Term[][];
  /** Words of the texts that were added, to tell the reader. */
  also: string[];
  /** The word taken instead, when what was typed is held to be a typo. */
  corrected?: string;
}

/** A query understood. */
export interface Interpretation {
  concepts: Concept[];
  /** Words that stand in no text, and mean nothing that does. */
  absent: string[];
  asks: Answer[];
}

const LONGEST_PHRASE = 6;
const ADDED = 0.7;
const isFunctionWord = (word: string) => STOP_WORDS.has(word) || ASKING_WORDS.has(word);

/** Understands a query by the words of the texts. With `literal` nothing is corrected. */
export function interpret(query: string, lexicon: Lexicon, literal = false): Interpretation {
  const words = wordsOf(query);
  const result: Interpretation = { concepts: [], absent: [], asks: asksFor(query) };
  const onlyFunctionWords = words.every(({ folded }) => isFunctionWord(folded));
  for (let i = 0; i < words.length; ) {
    const phrase = longestPhrase(words.slice(i), lexicon);
    if (phrase) {
      result.concepts.push(phrase.concept);
      i += phrase.length;
      continue;
    }
    const { folded, text } = words[i++]!;
    if (isFunctionWord(folded) && !onlyFunctionWords) continue;
    const next = words[i];
    const concept =
      simple(folded, lexicon) ??
      (next && simple(folded + next.folded, lexicon)) ??
      compound(folded, lexicon) ??
      (literal ? undefined : (started(folded, i === words.length, lexicon) ?? corrected(folded, lexicon)));
    if (concept) result.concepts.push({ ...concept, typed: text });
    else result.absent.push(text);
    if (concept && next && !simple(folded, lexicon) && simple(folded + next.folded, lexicon)) i++;
  }
  return result;
}

/** A phrase of the thesaurus at the start of these words, as long as can be. */
function longestPhrase(words: { folded: string; text: string }[], lexicon: Lexicon) {
  for (let length = Math.min(LONGEST_PHRASE, words.length); length > 1; length--) {
    const taken = words.slice(0, length);
    const phrase = taken.map(({ folded }) => folded).join(' ');
    const also = lexicon.thesaurus.get(phraseKey(phrase));
    if (!also) continue;
    const own = taken.every(({ folded }) => isFunctionWord(folded) || lexicon.formsOf(folded).length > 0);
    const terms = [
      ...(own ? [{ phrase, weight: 1 }] : []),
      ...also.map((target) => ({ phrase: target, weight: own ? ADDED : 1 })),
    ];
    const typed = taken.map(({ text }) => text).join(' ');
    return { length, concept: { typed, parts: [terms], also: withoutForms(also, [phrase]) } };
  }
  return undefined;
}

function simple(word: string, lexicon: Lexicon): Concept | undefined {
  const forms = lexicon.formsOf(word);
  const also = lexicon.thesaurus.get(phraseKey(word)) ?? [];
  if (!forms.length && !also.length) return undefined;
  return {
    typed: word,
    parts: [
      [
        ...forms.map((phrase) => ({ phrase, weight: 1 })),
        ...also
          .filter((phrase) => !forms.includes(phrase))
          .map((phrase) => ({ phrase, weight: forms.length ? ADDED : 1 })),
      ],
    ],
    also: withoutForms(also, [word]),
  };
}

/** Phrases that are not just another form of what was typed. */
const withoutForms = (phrases: string[], typed: string[]) => {
  const keys = new Set(typed.map(phraseKey));
  return phrases.filter((phrase) => {
    const key = phraseKey(phrase);
    return !keys.has(key) && keys.add(key);
  });
};

/** A compound of two or three parts that the texts each have. */
function compound(word: string, lexicon: Lexicon): Concept | undefined {
  for (let at = word.length - 4; at >= 4; at--) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const first = simple(head, lexicon);
    if (!first) continue;
    const last = simple(tail, lexicon) ?? compound(tail, lexicon);
    if (last)
      return { typed: word, parts: [...first.parts, ...last.parts], also: [...first.also, ...last.also] };
  }
  return undefined;
}

/** A last word that is still being typed. */
function started(word: string, isLast: boolean, lexicon: Lexicon): Concept | undefined {
  if (!isLast || word.length < 4 || lexicon.isAbsentWord(word)) return undefined;
  const forms = lexicon.startingWith(word).slice(0, 12);
  if (!forms.length) return undefined;
  return { typed: word, parts: [forms.map((phrase) => ({ phrase, weight: 1 }))], also: [] };
}

function corrected(word: string, lexicon: Lexicon): Concept | undefined {
  if (lexicon.isAbsentWord(word)) return undefined;
  const lay = [...lexicon.thesaurus.keys()].filter((key) => !key.includes(' '));
  const [best] = nearWords(word, lexicon.words.filter((other) => !STOP_WORDS.has(other)));
  const [other] = best ? [] : nearWords(word, lay);
  const found = best ?? other;
  const concept = found ? simple(found, lexicon) : undefined;
  return concept && { ...concept, corrected: found };
}
