import { ASKING_WORDS, STOP_WORDS } from '../dutch/stop-words.ts';
import { nearWords } from '../dutch/typo.ts';
import { ALONE } from './stands.ts';
import { phraseKey, type Lexicon, type Target } from './lexicon.ts';

/** One thing to look up: a word or a phrase, folded, as it stands in the texts. */
export interface Term {
  phrase: string;
  /** 1 for the reader's own words, less for other forms, parts, and what the thesaurus adds. */
  weight: number;
  /** Counts only where a word stands by itself, since it is a part of others too. */
  isAlone?: true;
  /** Found as a part of other words: a guess. */
  isPart?: true;
  /** Counts only in titles: the number of a hoofdstuk. */
  isTitle?: true;
  /** Not the reader's own words: a synonym of them, or the name of the thema that they are about. */
  added?: 'synonym' | 'thema';
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
  /** What was typed was taken apart or completed, so that whatever is found is a guess. */
  isGuess?: true;
  /** Between quotes: every result must have it as it is. */
  isPhrase?: true;
  /** The word taken instead, when what was typed is held to be a typo. */
  corrected?: string;
}

const LONGEST_PHRASE = 6;
/** Longer words are no Dutch, and would take for ever to take apart. */
const LONGEST_WORD = 50;
/** What a term weighs that the thesaurus adds to words that stand in the texts, and the name of a thema. */
export const ADDED = { weight: 0.7, thema: 0.3 };
/** What another form of a word weighs, and a word of which it is a part. */
export const FORM = { other: 0.85, part: 0.6 };

/** Whether a word stands everywhere or only asks, so that it names no subject; folded. */
export const isFunctionWord = (word: string): boolean =>
  STOP_WORDS.has(word) || ASKING_WORDS.has(word);

/** Two words that are one in the texts, when the first means nothing of itself: buiten gebied. */
export function joinedConcept(word: string, next: string, lexicon: Lexicon): Concept | undefined {
  const isNeeded = isFunctionWord(word) ? word.length > 3 : !simple({ folded: word }, lexicon);
  return isNeeded ? simple({ folded: word + next }, lexicon) : undefined;
}

/** A word as it is asked for: folded, and whether it was typed in capitals, as abbreviations are. */
export interface Asked {
  folded: string;
  isCapitals?: boolean;
}

/** What a word means by itself, or in another form. */
export const byItself = (word: Asked, lexicon: Lexicon) => simple(word, lexicon);

/** What a word means by itself or as a compound, with nothing corrected. */
export const asTyped = (word: Asked, lexicon: Lexicon) =>
  simple(word, lexicon) ?? compound(word.folded, lexicon);

/** What a word most likely means: itself, a typo, a compound, or a beginning when it is the last. */
export const likely = (word: Asked, isLast: boolean, lexicon: Lexicon) =>
  simple(word, lexicon) ??
  corrected(word.folded, 1, lexicon) ??
  compound(word.folded, lexicon) ??
  (isLast ? started(word.folded, lexicon) : undefined) ??
  corrected(word.folded, 2, lexicon);

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
    const exact = exactly(phrase.split(' '), lexicon);
    const terms = [
      ...(own ? [{ phrase: exact, weight: 1 }] : []),
      ...addedTerms(also, own, lexicon),
    ];
    const typed = taken.map(({ text }) => text).join(' ');
    return { length, concept: { typed, parts: [terms], also: withoutForms(also, [phrase]) } };
  }
  return undefined;
}

function simple(word: Asked, lexicon: Lexicon): Concept | undefined {
  const { folded, isCapitals } = word;
  const forms = lexicon.formsOf(folded, isCapitals);
  const longer = isCapitals ? [] : lexicon.compoundsWith(folded);
  const also = lexicon.thesaurus.get(phraseKey(folded)) ?? [];
  if (!forms.length && !longer.length && !also.length) return undefined;
  const added = also.filter(({ phrase }) => !forms.includes(phrase) && !longer.includes(phrase));
  const own = forms.flatMap((form) => placed(form, form === folded ? 1 : FORM.other, lexicon));
  const parts = longer.map((phrase): Term => ({ phrase, weight: FORM.part, isPart: true }));
  const terms = [...own, ...parts, ...addedTerms(added, own.length + parts.length > 0, lexicon)];
  return { typed: folded, parts: [terms], also: withoutForms(also, [folded]) };
}

/** The terms for a word of the texts: by itself, and as a part of others, which is worth less. */
function placed(phrase: string, weight: number, lexicon: Lexicon): Term[] {
  const place = lexicon.placeOf(phrase);
  if (place === 'whole') return [{ phrase, weight }];
  const part: Term = { phrase, weight: weight * FORM.part, isPart: true };
  return place === 'part' ? [part] : [{ phrase, weight, isAlone: true }, part];
}

/** Words as a phrase to look up: one that is a part of others too, where it stands by itself. */
export const exactly = (words: string[], lexicon: Lexicon): string =>
  words.map((word) => (lexicon.placeOf(word) === 'both' ? word + ALONE : word)).join(' ');

/** What the thesaurus adds; the name of a thema says only where to look. */
function addedTerms(targets: Target[], hasOwn: boolean, lexicon: Lexicon): Term[] {
  const hasWord = hasOwn || targets.some(({ isThema }) => !isThema);
  return targets.flatMap(({ phrase, isThema }) => {
    const weight = isThema && hasWord ? ADDED.thema : hasOwn ? ADDED.weight : 1;
    const terms: Term[] = phrase.includes(' ')
      ? [{ phrase: exactly(phrase.split(' '), lexicon), weight }]
      : placed(phrase, weight, lexicon);
    return terms.map((term): Term => ({ ...term, added: isThema ? 'thema' : 'synonym' }));
  });
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

/** A compound of parts that the texts each have; the first part as long as can be. */
function compound(word: string, lexicon: Lexicon): Concept | undefined {
  const found = partsOf(word, lexicon, new Map());
  return found && { ...found, typed: word, isGuess: true };
}

/** `known` remembers what was found of each end of the word: without it every letter more would double the work. */
function partsOf(
  word: string,
  lexicon: Lexicon,
  known: Map<string, Concept | undefined>,
): Concept | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  if (known.has(word)) return known.get(word);
  let found: Concept | undefined;
  for (let at = word.length - 4; at >= 4 && !found; at--) {
    const first = simple({ folded: word.slice(0, at) }, lexicon);
    if (!first) continue;
    const tail = word.slice(at);
    const last = simple({ folded: tail }, lexicon) ?? partsOf(tail, lexicon, known);
    if (last)
      found = {
        typed: word,
        parts: [...first.parts, ...last.parts],
        also: [...first.also, ...last.also],
      };
  }
  known.set(word, found);
  return found;
}

/** A last word that is still being typed. */
function started(word: string, lexicon: Lexicon): Concept | undefined {
  if (word.length < 4 || word.length > LONGEST_WORD || lexicon.isAbsentWord(word)) return undefined;
  const forms = lexicon.startingWith(word).slice(0, 12);
  if (!forms.length) return undefined;
  const terms = forms.map((phrase) => ({ phrase, weight: 1 }));
  return { typed: word, parts: [terms], also: [], isGuess: true };
}

/** The word that a typo of at most so many edits stands for, in the texts or else in the thesaurus. */
function corrected(word: string, most: number, lexicon: Lexicon): Concept | undefined {
  if (word.length > LONGEST_WORD || lexicon.isAbsentWord(word)) return undefined;
  const lay = [...lexicon.thesaurus.keys()].filter((key) => !key.includes(' '));
  const [found] = [lexicon.words, lay]
    .map((words) => nearWords(word, words, most).find((other) => !STOP_WORDS.has(other)))
    .filter((other) => other !== undefined);
  const concept = found ? simple({ folded: found }, lexicon) : undefined;
  return concept && { ...concept, corrected: found };
}
