import type { Site } from '../../model/types.ts';
import { createSplitter, type Splitter } from '../../search/compound.ts';
import { packForms, packGroups, type Group, type LexiconFile } from '../../search/lexicon.ts';
import { inflectionKey } from '../../search/inflection.ts';
import { EXTRA, JOINT, mark, MARKED_WORD } from '../../search/mark.ts';
import { STOP_WORDS } from '../../search/stop-words.ts';
import { packWords } from '../../search/word-set.ts';
import { fold, wordsOf } from '../../search/words.ts';
import { absentWords } from './absent-words.ts';
import type { SearchRecord } from './records.ts';

/** Records as they are indexed, what the browser must know of their words, and the splits nobody reviewed. */
export interface Vocabulary {
  records: SearchRecord[];
  lexicon: LexiconFile;
  newSplits: string[];
}

/** Marks the records and gathers their words; `dictionary` holds folded Dutch words. */
export function makeVocabulary(
  site: Site,
  clean: SearchRecord[],
  dictionary: ReadonlySet<string>,
): Vocabulary {
  const split = siteSplitter(site, clean, dictionary);
  const records = clean.map((record) => ({
    ...record,
    title: mark(record.title, split),
    above: mark(record.above, split),
    content: mark(record.content, split),
  }));
  const forms = new Set<string>();
  for (const { title, above, content } of records)
    for (const [token] of `${title}\n${above}\n${content}`.matchAll(MARKED_WORD))
      for (const form of formsIn(token)) if (!STOP_WORDS.has(form)) forms.add(form);
  const words = new Set(
    [...forms].flatMap((form) => [form.replaceAll(JOINT, ''), ...form.split(JOINT)]),
  );
  const keys = new Set([...words, ...STOP_WORDS].map(inflectionKey));
  const isKnown = (phrase: string) =>
    !STOP_WORDS.has(phrase) && phrase.split(' ').every((word) => keys.has(inflectionKey(word)));
  const groups = thesaurus(site)
    .map((group) => ({ ...group, vind: withoutLonger(group.vind.filter(isKnown)) }))
    .filter(({ vind }) => vind.length > 0);
  return {
    records,
    lexicon: {
      words: packForms([...forms]),
      absent: packWords(absentWords([...words], dictionary)),
      names: wordsOf(site.organisatie)
        .map(({ folded }) => folded)
        .join(' '),
      groups: packGroups(groups, [...words].sort()),
    },
    newSplits: newSplits(site, forms),
  };
}

/** The splitter for the words of these records. */
export function siteSplitter(
  { samenstellingen }: Site,
  records: SearchRecord[],
  dictionary: ReadonlySet<string>,
): Splitter {
  const own = new Set(
    records
      .flatMap(({ title, above, content }) => wordsOf(`${title} ${above} ${content}`))
      .map(({ folded }) => folded),
  );
  return createSplitter(own, dictionary, samenstellingen);
}

/** A marked word as it goes into the lexicon, parts joined: `woon~overlast`, `dak`, `dak~loze`. */
function formsIn(token: string): string[] {
  return token
    .split(EXTRA)
    .map((item) => fold(item).replace(/[- ]$/, ''))
    .filter((item) => item.length > 1);
}

/** Drops phrases that have another of the group as a word: those are found with it. */
const withoutLonger = (phrases: string[]) =>
  phrases.filter((phrase) =>
    phrases.every((other) => other === phrase || !phrase.split(' ').includes(other)),
  );

/** All groups: what editors listed, and the names of begrippen and themas. Folded. */
function thesaurus(site: Site): Group[] {
  const folded = (phrases: string[]) => [
    ...new Set(
      phrases.map((phrase) =>
        wordsOf(phrase)
          .map((word) => word.folded)
          .join(' '),
      ),
    ),
  ];
  return [
    ...site.begrippen.map(({ term, vormen, synoniemen, afkorting }) => {
      const names = [term, ...vormen, ...(afkorting ? [afkorting] : [])];
      return { zoek: folded([...names, ...synoniemen]), vind: folded(names) };
    }),
    ...site.themas.map(({ titel, synoniemen }) => ({
      zoek: folded([titel, ...synoniemen]),
      vind: folded([titel]),
      isThema: true,
    })),
    ...site.zoekwoorden.map(({ zoek, vind }) => ({ zoek: folded(zoek), vind: folded(vind) })),
  ].filter(({ zoek, vind }) => zoek.length > 0 && vind.length > 0);
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
