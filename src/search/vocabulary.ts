import type { Site } from '../model/types.ts';
import { createSplitter, type Splitter } from '../dutch/compound.ts';
import type { Bases } from '../dutch/bases.ts';
import type { Dictionary } from '../dutch/dictionary.ts';
import { foldPhrase, packGroups, type Group, type LexiconFile } from './lexicon.ts';
import { ALONE_TAG, formTags, packForms } from './forms.ts';
import { inflectionKey } from '../dutch/inflection.ts';
import { mark, markings } from './mark.ts';
import { JOINT } from './stands.ts';
import { STOP_WORDS } from '../dutch/stop-words.ts';
import { packWords } from './word-set.ts';
import { fold, foldedWords } from '../dutch/words.ts';
import { absentWords } from './absent-words.ts';
import type { SearchRecord } from './records.ts';

/** Records as they are indexed, what the browser must know of their words, and the splits nobody reviewed. */
export interface Vocabulary {
  records: SearchRecord[];
  lexicon: LexiconFile;
  newSplits: string[];
}

/** Marks the records and gathers their words; `bases` says what the words of the dictionary are forms of. */
export function makeVocabulary(
  site: Site,
  clean: SearchRecord[],
  dictionary: Dictionary,
  bases: Bases,
): Vocabulary {
  const split = siteSplitter(site, clean, dictionary, bases);
  const { forms, common, capitals } = gatherForms(clean, split);
  const splitRare: Splitter = (word) => (common.has(word) ? [word] : split(word));
  const parts = new Set(forms.flatMap((form) => (form.includes(JOINT) ? form.split(JOINT) : [])));
  const alone = new Set(
    forms.filter((form) => parts.has(form) && !common.has(form) && !STOP_WORDS.has(form)),
  );
  const isAlone = (word: string) => alone.has(word);
  const records = clean.map((record) => ({
    ...record,
    title: mark(record.title, splitRare, isAlone),
    above: mark(record.above, splitRare, isAlone),
    content: mark(record.content, splitRare, isAlone),
  }));
  const words = new Set(
    forms.flatMap((form) => [form.replaceAll(JOINT, ''), ...form.split(JOINT)]),
  );
  const keys = new Set([...words, ...STOP_WORDS].map(inflectionKey));
  const isKnown = (spelled: string) => {
    const phrase = foldPhrase(spelled);
    return (
      !STOP_WORDS.has(phrase) && phrase.split(' ').every((word) => keys.has(inflectionKey(word)))
    );
  };
  const groups = thesaurus(site)
    .map((group) => ({ ...group, vind: withoutLonger(group.vind.filter(isKnown)) }))
    .filter(({ vind }) => vind.length > 0);
  const absent = absentWords([...words], dictionary, bases);
  const tags = formTags(words, bases, capitals);
  return {
    records,
    lexicon: {
      words: packForms(
        forms.map((form) => {
          const word = form.replaceAll(JOINT, '');
          const isUnmarked = form.includes(JOINT) && common.has(word);
          return (isUnmarked ? JOINT : '') + form + (alone.has(form) ? ALONE_TAG : '');
        }),
      ),
      apart: [...tags].map(([word, tag]) => word + tag).join(' '),
      absent: packWords(absent.near),
      other: packWords(absent.other, CERTAIN_BITS),
      names: foldPhrase(site.organisatie),
      groups: packGroups(groups, [...words].sort()),
    },
    newSplits: newSplits(site, new Set(forms)),
  };
}

/** Few words, of which almost none may be taken for another. */
const CERTAIN_BITS = 16;
/** Longer words in capitals, as in a heading, are words like any other. */
const LONGEST_ABBREVIATION = 6;
const COMMON = 0.14;
const MANY = 5;

/** The words of all records. */
interface Forms {
  /** Folded, the parts of compounds with joints between; no function words. */
  forms: string[];
  /**
   * Words that stand in more than one in seven sections. Their parts would fill the index, so they are not marked:
   * who searches a part is led to the whole by the lexicon.
   */
  common: Set<string>;
  /** Words that never stand there but in capitals: abbreviations. */
  capitals: Set<string>;
}

function gatherForms(records: SearchRecord[], split: Splitter): Forms {
  const forms = new Set<string>();
  const counts = new Map<string, number>();
  const written = new Map<string, boolean>();
  for (const { title, above, content } of records) {
    const here = new Set<string>();
    for (const { token, splits, extras } of markings(`${title}\n${above}\n${content}`, split)) {
      if (token.kind === 'joined' && token.whole) forms.add(token.whole);
      for (const extra of extras) forms.add(joinedForm(extra, split));
      for (const { text, folded } of token.parts) {
        const parts = splits.find(({ word }) => word.folded === folded)?.parts;
        forms.add(parts ? parts.join(JOINT) : folded);
        here.add(folded);
        written.set(
          folded,
          (written.get(folded) ?? true) &&
            /^[\p{Lu}\p{N}&]*\p{Lu}[\p{Lu}\p{N}&]*s?$/u.test(text) &&
            text.length > 1 &&
            text.length <= LONGEST_ABBREVIATION,
        );
      }
    }
    for (const word of here) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const most = Math.max(MANY, records.length * COMMON);
  return {
    forms: [...forms].filter(
      (form) => (form.length > 1 || /\d/.test(form)) && !STOP_WORDS.has(form),
    ),
    common: new Set([...counts].filter(([, count]) => count > most).map(([word]) => word)),
    capitals: new Set([...written].filter(([, isCapital]) => isCapital).map(([word]) => word)),
  };
}

/** What a shortened word stands for is mostly a compound: geluids~overlast. */
const joinedForm = (word: string, split: Splitter) => split(word).join(JOINT);

/** The splitter for the words of these records. */
export function siteSplitter(
  { samenstellingen }: Site,
  records: SearchRecord[],
  dictionary: Dictionary,
  bases: Bases,
): Splitter {
  const own = new Set(
    records.flatMap(({ title, above, content }) => foldedWords(`${title} ${above} ${content}`)),
  );
  return createSplitter(own, dictionary, samenstellingen, bases);
}

/** Drops phrases that have another of the group as a word, or are the same: those are found with it. */
const withoutLonger = (phrases: string[]) =>
  phrases.filter((phrase, i) =>
    phrases.every((other, j) => {
      const [own, others] = [foldPhrase(phrase), foldPhrase(other)];
      return i === j || (own === others ? i < j : !own.split(' ').includes(others));
    }),
  );

/** All groups: what editors listed, and the names of begrippen and themas. */
function thesaurus(site: Site): Group[] {
  return [
    ...site.begrippen.map(({ term, vormen, synoniemen, afkorting }) => {
      const names = [term, ...vormen, ...(afkorting ? [afkorting] : [])];
      return { zoek: [...names, ...synoniemen], vind: names };
    }),
    ...site.themas.map(({ titel, synoniemen }) => ({
      zoek: [titel, ...synoniemen],
      vind: [titel],
      isThema: true,
    })),
    ...site.zoekwoorden,
  ]
    .map((group) => ({ ...group, zoek: [...new Set(group.zoek.map(foldPhrase))] }))
    .filter(({ zoek, vind }) => zoek.length > 0 && vind.length > 0);
}

function newSplits({ samenstellingen }: Site, forms: Set<string>): string[] {
  const reviewed = new Set(
    samenstellingen.splitsen.map((word) => fold(word).replaceAll('-', JOINT)),
  );
  return [...forms]
    .filter((form) => form.includes(JOINT) && !reviewed.has(form))
    .map((form) => form.replaceAll(JOINT, '-'))
    .sort();
}
