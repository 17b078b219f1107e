import { inflectionKey } from '../dutch/inflection.ts';
import { ALONE_TAG, EXACT_TAG, hasParts, unpackForms } from './forms.ts';
import { JOINT } from './stands.ts';
import { unpackWords } from './word-set.ts';
import { foldedWords } from '../dutch/words.ts';

/** A word or phrase of the texts that the thesaurus leads to. */
export interface Target {
  /** Folded. */
  phrase: string;
  /** For people. */
  spelled: string;
  /** The name of a thema: says where to look, not what the reader's word means. */
  isThema: boolean;
}

/** A group of the thesaurus: what readers type, folded, words by spaces; and where in the texts it leads. */
export interface Group {
  zoek: string[];
  vind: string[];
  isThema?: boolean;
}

/** What travels to the browser. */
export interface LexiconFile {
  /**
   * All words of the texts, see `packForms`: compounds with joints, a joint first when the index has no parts, and
   * ALONE_TAG last when the index knows the word by itself too.
   */
  words: string;
  /** Words of which a rule would mistake the forms, each with its tag, by spaces; see `formTags`. */
  apart: string;
  /** Dutch words that look like a typo of a word of the texts and do not stand in them, see `packWords`. */
  absent: string;
  /** Dutch words that look like a form of a word of the texts and are none, see `packWords`. */
  other: string;
  /** The thesaurus, see `packGroups`. */
  groups: string;
  /** Words of the publisher's name, by spaces: they stand everywhere and tell nothing apart. */
  names: string;
  /** Questions of which the answer is known, see `questions.ts`; unset where none are. */
  questions?: string;
}

/** The words of the site that the search does not open. */
export interface Elsewhere {
  /** Shown outside what is searched: in notes, heads of tables, titles, sources, other versions. */
  words: ReadonlySet<string>;
  /** Other spellings of what is shown: of these it may not be said that they are absent, nor where they stand. */
  other: ReadonlySet<string>;
  /** Inflection keys of both, by which other forms are known. */
  keys: ReadonlySet<string>;
}

/** The words of the texts. All words in and out are folded. */
export interface Lexicon {
  /** All words and parts of compounds, in alphabetical order. */
  words: string[];
  /**
   * The words and parts in the texts that are the same word as this one, itself first: none for another Dutch word,
   * nor for what is written in capitals unless it is the word itself.
   */
  formsOf(word: string, isCapitals?: boolean): string[];
  /** How a word stands in the texts: by itself, only as a part of compounds, or both. */
  placeOf(word: string): 'whole' | 'part' | 'both';
  /** Words and parts that start so. */
  startingWith(prefix: string): string[];
  /** True for a Dutch word that is no typo although the texts do not have it. */
  isAbsentWord(word: string): boolean;
  /** Compounds that have this word as a part of more than one: onveiligheidsbeleving of veiligheidsbeleving. */
  compoundsWith(word: string): string[];
  /** Where readers' words lead to, by their inflection keys joined by spaces. */
  thesaurus: Map<string, Target[]>;
  /** Words of the publisher's name. */
  names: ReadonlySet<string>;
  /** Questions of which the answer is known, packed, see `questions.ts`. */
  questions: string;
  /** Unset while it is not at hand; then no word may be called absent. */
  elsewhere?: Elsewhere;
}

/** The inflection keys of a group of words, by spaces: how phrases are compared. */
export const phraseKey = (phrase: string): string => phrase.split(' ').map(inflectionKey).join(' ');

/** The words of a phrase, folded, by spaces. */
export const foldPhrase = (phrase: string): string => foldedWords(phrase).join(' ');

/**
 * Packs groups for `LexiconFile`: the keys of what readers type, `>`, where it leads; a word of `words`, sorted,
 * travels as its number; a thema's group starts with `!`.
 */
export function packGroups(groups: readonly Group[], words: readonly string[]): string {
  const places = new Map(words.map((word, i) => [word, `=${i.toString(36)}`]));
  // What is spelled in another way than it is compared travels as it is spelled: Openbaar Ministerie.
  const pack = (phrase: string) =>
    places.get(phrase) ?? places.get(phrase.toLowerCase()) ?? phrase.replaceAll(',', '');
  const led = new Map<string, Set<string>>();
  /** Whether a key leads to more than groups before this one told. */
  const isNews = (key: string, vind: string[]) => {
    const known = led.get(key) ?? new Set();
    const more = vind.filter((phrase) => !known.has(phrase));
    led.set(key, new Set([...known, ...more]));
    return more.length > 0;
  };
  return groups
    .map(({ zoek, vind, isThema }) => {
      const keys = [...new Set(zoek.map(phraseKey))].filter((key) => isNews(key, vind)).sort();
      const targets = vind.map(pack);
      return keys.length ? `${isThema ? '!' : ''}${keys.join(',')}>${targets.join(',')}` : '';
    })
    .filter(Boolean)
    .join(';');
}

function unpackGroups(packed: string, words: string[]): Map<string, Target[]> {
  const thesaurus = new Map<string, Target[]>();
  const add = (key: string, found: Target[]) => {
    const known = thesaurus.get(key) ?? [];
    const isNew = ({ phrase }: Target) => !known.some((target) => target.phrase === phrase);
    thesaurus.set(key, [...known, ...found.filter(isNew)]);
  };
  for (const group of packed.split(';').filter(Boolean)) {
    const isThema = group.startsWith('!');
    const [keys = '', targets = ''] = group.slice(isThema ? 1 : 0).split('>');
    const found = targets.split(',').map((item) => {
      const spelled = item.startsWith('=') ? (words[parseInt(item.slice(1), 36)] ?? '') : item;
      return { phrase: foldPhrase(spelled), spelled, isThema };
    });
    for (const key of keys.split(',')) {
      add(key, found);
      // Typed as one word it is the same thing: veiligthuis.
      if (key.includes(' ')) add(key.replaceAll(' ', ''), found);
    }
  }
  return thesaurus;
}

/** Makes the lexicon of what travelled. */
export function readLexicon(file: LexiconFile, elsewhere?: Elsewhere): Lexicon {
  const [wholes, parts, both] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const compounds: string[] = [];
  for (const packed of unpackForms(file.words)) {
    const form = packed.replace(ALONE_TAG, '');
    wholes.add(form.replaceAll(JOINT, ''));
    if (packed !== form) both.add(form);
    if (!form.includes(JOINT)) continue;
    compounds.push(form);
    for (const part of form.split(JOINT).filter(Boolean)) parts.add(part);
  }
  const words = [...new Set([...wholes, ...parts])].sort();
  const tags = new Map(
    file.apart
      .split(' ')
      .filter(Boolean)
      .map((item) => [item.slice(0, -1), item.slice(-1)]),
  );
  const byKey = new Map<string, string[]>();
  for (const word of words) if (tags.get(word) !== EXACT_TAG) add(byKey, inflectionKey(word), word);
  const [isNear, isOther] = [unpackWords(file.absent), unpackWords(file.other)];
  const isKnown = (word: string) => wholes.has(word) || parts.has(word);
  return {
    words,
    thesaurus: unpackGroups(file.groups, words),
    isAbsentWord: (word) => isNear(word) || isOther(word),
    names: new Set(file.names.split(' ')),
    questions: file.questions ?? '',
    ...(elsewhere && { elsewhere }),
    formsOf: (word, isCapitals = false) => {
      if (isCapitals || tags.get(word) === EXACT_TAG) return isKnown(word) ? [word] : [];
      const forms = byKey.get(inflectionKey(word)) ?? [];
      if (!isKnown(word)) return isOther(word) ? [] : forms;
      const one = forms.filter((form) => form !== word && tags.get(form) === tags.get(word));
      return [word, ...one];
    },
    placeOf: (word) => (both.has(word) ? 'both' : wholes.has(word) ? 'whole' : 'part'),
    compoundsWith: (word) =>
      compounds.filter((form) => hasParts(form, word)).map((form) => form.replaceAll(JOINT, '')),
    startingWith: (prefix) => words.filter((word) => word.startsWith(prefix)),
  };
}

function add(map: Map<string, string[]>, key: string, value: string) {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
