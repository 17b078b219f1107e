import { ASKING_WORDS, STOP_WORDS } from '../dutch/stop-words.ts';
import { nearWords } from '../dutch/typo.ts';
import { phraseKey, type Lexicon, type Target } from './lexicon.ts';

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
  /** A word that says little. */
  light?: boolean;
  /** The word taken instead, when what was typed is held to be a typo. */
  corrected?: string;
}

const LONGEST_PHRASE = 6;
/** What a term weighs that the thesaurus adds to words that stand in the texts, and the name of a thema. */
export const ADDED = { weight: 0.7, thema: 0.3 };

/** Whether a word stands everywhere or only asks, so that it names no subject; folded. */
export const isFunctionWord = (word: string): boolean =>
  STOP_WORDS.has(word) || ASKING_WORDS.has(word);

/** Two words that are one in the texts, when the first means nothing of itself: buiten gebied. */
export function joinedConcept(word: string, next: string, lexicon: Lexicon): Concept | undefined {
  const isNeeded = isFunctionWord(word) ? word.length > 3 : !simple(word, lexicon);
  return isNeeded ? simple(word + next, lexicon) : undefined;
}

/** What a word means by itself or as a compound, with nothing corrected. */
export const asTyped = (word: string, lexicon: Lexicon) =>
  simple(word, lexicon) ?? compound(word, lexicon);

/** What a word most likely means: itself, a typo, a compound, or a beginning when it is the last. */
export const likely = (word: string, isLast: boolean, lexicon: Lexicon) =>
  simple(word, lexicon) ??
  corrected(word, 1, lexicon) ??
  compound(word, lexicon) ??
  (isLast ? started(word, lexicon) : undefined) ??
  corrected(word, 2, lexicon);

/** A phrase of the thesaurus at the start of these words, as long as can be. */
export function longestPhrase(words: { folded: string; text: string }[], lexicon: Lexicon) {
  for (let length = Math.min(LONGEST_PHRASE, words.length); length > 1; length--) {
    const taken = words.slice(0, length);
    const phrase = taken.map(({ folded }) => folded).join(' ');
    const also = lexicon.thesaurus.get(phraseKey(phrase));
    if (!also) continue;
    const own = taken.every(
      ({ folded }) => isFunctionWord(folded) || lexicon.formsOf(folded).length > 0,
    );
    const terms = [...(own ? [{ phrase, weight: 1 }] : []), ...addedTerms(also, own)];
    const typed = taken.map(({ text }) => text).join(' ');
    return { length, concept: { typed, parts: [terms], also: withoutForms(also, [phrase]) } };
  }
  return undefined;
}

function simple(word: string, lexicon: Lexicon): Concept | undefined {
  const forms = [...lexicon.formsOf(word), ...lexicon.compoundsWith(word)];
  const also = lexicon.thesaurus.get(phraseKey(word)) ?? [];
  if (!forms.length && !also.length) return undefined;
  const added = also.filter(({ phrase }) => !forms.includes(phrase));
  const own = forms.map((phrase) => ({ phrase, weight: 1 }));
  const parts = [[...own, ...addedTerms(added, forms.length > 0)]];
  return { typed: word, parts, also: withoutForms(also, [word]) };
}

/** Terms for what the thesaurus leads to; without words of the reader's own its targets count in full. */
function addedTerms(targets: Target[], hasOwn: boolean): Term[] {
  const hasWord = hasOwn || targets.some(({ isThema }) => !isThema);
  return targets.map(({ phrase, isThema }) => ({
    phrase,
    weight: isThema && hasWord ? ADDED.thema : hasOwn ? ADDED.weight : 1,
  }));
}

/** Phrases that are not just another form of what was typed. */
const withoutForms = (targets: Target[], typed: string[]): string[] => {
  const keys = new Set(typed.map(phraseKey));
  return targets
    .filter(({ phrase }) => {
      const key = phraseKey(phrase);
      return !keys.has(key) && keys.add(key);
    })
    .map(({ spelled }) => spelled);
};

/** A compound of two or three parts that the texts each have. */
function compound(word: string, lexicon: Lexicon): Concept | undefined {
  for (let at = word.length - 4; at >= 4; at--) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const first = simple(head, lexicon);
    if (!first) continue;
    const last = simple(tail, lexicon) ?? compound(tail, lexicon);
    if (last)
      return {
        typed: word,
        parts: [...first.parts, ...last.parts],
        also: [...first.also, ...last.also],
      };
  }
  return undefined;
}

/** A last word that is still being typed. */
function started(word: string, lexicon: Lexicon): Concept | undefined {
  if (word.length < 4 || lexicon.isAbsentWord(word)) return undefined;
  const forms = lexicon.startingWith(word).slice(0, 12);
  if (!forms.length) return undefined;
  return { typed: word, parts: [forms.map((phrase) => ({ phrase, weight: 1 }))], also: [] };
}

/** The word that a typo of at most so many edits stands for, in the texts or else in the thesaurus. */
function corrected(word: string, most: number, lexicon: Lexicon): Concept | undefined {
  if (lexicon.isAbsentWord(word)) return undefined;
  const lay = [...lexicon.thesaurus.keys()].filter((key) => !key.includes(' '));
  const [found] = [lexicon.words, lay]
    .map((words) => nearWords(word, words, most).find((other) => !STOP_WORDS.has(other)))
    .filter((other) => other !== undefined);
  const concept = found ? simple(found, lexicon) : undefined;
  return concept && { ...concept, corrected: found };
}
