import { inflectionKey } from '../dutch/inflection.ts';
import { JOINT } from './mark.ts';
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
  /** All words of the texts, see `packForms`; compounds with joints, a joint first when the index has no parts. */
  words: string;
  /** Dutch words that resemble a word of the texts and do not stand in them, see `packWords`. */
  absent: string;
  /** The thesaurus, see `packGroups`. */
  groups: string;
  /** Words of the publisher's name, by spaces: they stand everywhere and tell nothing apart. */
  names: string;
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
  /** The words and parts in the texts that are the same word as this one, itself first. */
  formsOf(word: string): string[];
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
  /** Unset while it is not at hand; then no word may be called absent. */
  elsewhere?: Elsewhere;
}

/** The inflection keys of a group of words, by spaces: how phrases are compared. */
export const phraseKey = (phrase: string): string => phrase.split(' ').map(inflectionKey).join(' ');

/** The words of a phrase, folded, by spaces. */
export const foldPhrase = (phrase: string): string => foldedWords(phrase).join(' ');

/** Packs sorted words: each as the number of letters it shares with the one before (one digit, base 36) and the rest. */
export function packForms(forms: readonly string[]): string {
  let last = '';
  return [...forms]
    .sort()
    .map((form) => {
      let shared = 0;
      while (shared < 35 && shared < last.length && last[shared] === form[shared]) shared++;
      last = form;
      return shared.toString(36) + form.slice(shared);
    })
    .join(' ');
}

/** Reads what `packForms` made. */
export function unpackForms(packed: string): string[] {
  let last = '';
  return packed
    .split(' ')
    .filter(Boolean)
    .map((item) => (last = last.slice(0, parseInt(item[0]!, 36)) + item.slice(1)));
}

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
  const known = new Set<string>();
  const compounds = unpackForms(file.words).filter((form) => form.includes(JOINT));
  for (const form of unpackForms(file.words)) {
    known.add(form.replaceAll(JOINT, ''));
    if (form.includes(JOINT)) for (const part of form.split(JOINT).filter(Boolean)) known.add(part);
  }
  const words = [...known].sort();
  const byKey = new Map<string, string[]>();
  for (const word of words) add(byKey, inflectionKey(word), word);
  const isAbsent = unpackWords(file.absent);
  const thesaurus = unpackGroups(file.groups, words);
  return {
    words,
    thesaurus,
    isAbsentWord: (word) => isAbsent(inflectionKey(word)),
    names: new Set(file.names.split(' ')),
    ...(elsewhere && { elsewhere }),
    formsOf: (word) => {
      const forms = byKey.get(inflectionKey(word)) ?? [];
      return known.has(word) ? [word, ...forms.filter((form) => form !== word)] : forms;
    },
    compoundsWith: (word) =>
      compounds.filter((form) => hasParts(form, word)).map((form) => form.replaceAll(JOINT, '')),
    startingWith: (prefix) => words.filter((word) => word.startsWith(prefix)),
  };
}

/**
 * Whether a word is a whole number of parts at either end of a longer compound: more than one, since the index
 * knows single parts; but not those of a form that starts with the joint, so there any part will do.
 */
function hasParts(form: string, word: string): boolean {
  const isUnmarked = form.startsWith(JOINT);
  const parts = form.split(JOINT).filter(Boolean);
  if (isUnmarked && parts.some((part) => inflectionKey(part) === inflectionKey(word))) return true;
  return parts.some(
    (_, i) =>
      i > 0 &&
      ((parts.length - i > 1 && parts.slice(i).join('') === word) ||
        (i > 1 && parts.slice(0, i).join('') === word)),
  );
}

function add(map: Map<string, string[]>, key: string, value: string) {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
