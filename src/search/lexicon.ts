import { inflectionKey } from './inflection.ts';
import { JOINT } from './mark.ts';
import { unpackWords } from './word-set.ts';

/** A group of the thesaurus: what readers type, and where in the texts it leads. Folded, words by spaces. */
export interface Group {
  zoek: string[];
  vind: string[];
}

/** What travels to the browser. */
export interface LexiconFile {
  /** All words of the texts, see `packForms`. */
  words: string;
  /** Dutch words that resemble a word of the texts and do not stand in them, see `packWords`. */
  absent: string;
  /** The thesaurus: `zoek,zoek>vind,vind` per group, by semicolons. */
  groups: string;
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
  /** Where readers' words lead to, by their inflection keys joined by spaces. */
  thesaurus: Map<string, string[]>;
}

/** The inflection keys of a group of words, by spaces: how phrases are compared. */
export const phraseKey = (phrase: string): string =>
  phrase.split(' ').map(inflectionKey).join(' ');

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

/** Packs groups for `LexiconFile`. */
export const packGroups = (groups: readonly Group[]): string =>
  groups.map(({ zoek, vind }) => `${zoek.join(',')}>${vind.join(',')}`).join(';');

/** Makes the lexicon of what travelled. */
export function readLexicon(file: LexiconFile): Lexicon {
  const known = new Set<string>();
  for (const form of unpackForms(file.words)) {
    known.add(form.replaceAll(JOINT, ''));
    if (form.includes(JOINT)) for (const part of form.split(JOINT)) known.add(part);
  }
  const words = [...known].sort();
  const byKey = new Map<string, string[]>();
  for (const word of words) add(byKey, inflectionKey(word), word);
  const thesaurus = new Map<string, string[]>();
  for (const group of file.groups.split(';').filter(Boolean)) {
    const [zoek = '', vind = ''] = group.split('>');
    for (const phrase of zoek.split(','))
      for (const target of vind.split(',')) add(thesaurus, phraseKey(phrase), target);
  }
  return {
    words,
    thesaurus,
    isAbsentWord: unpackWords(file.absent),
    formsOf: (word) => {
      const forms = byKey.get(inflectionKey(word)) ?? [];
      return known.has(word) ? [word, ...forms.filter((form) => form !== word)] : forms;
    },
    startingWith: (prefix) => words.filter((word) => word.startsWith(prefix)),
  };
}

function add(map: Map<string, string[]>, key: string, value: string) {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
