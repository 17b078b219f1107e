import type { Site } from '../model/types.ts';
import { createSplitter, type Splitter } from '../dutch/compound.ts';
import { foldPhrase, packForms, packGroups, type Group, type LexiconFile } from './lexicon.ts';
import { inflectionKey } from '../dutch/inflection.ts';
import { EXTRA, JOINT, mark, MARKED_WORD } from './mark.ts';
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

/** Marks the records and gathers their words; `dictionary` holds folded Dutch words. */
export function makeVocabulary(
  site: Site,
  clean: SearchRecord[],
  dictionary: ReadonlySet<string>,
): Vocabulary {
  const split = siteSplitter(site, clean, dictionary);
  const common = commonWords(clean);
  const splitRare: Splitter = (word) => (common.has(word) ? [word] : split(word));
  const records = clean.map((record) => ({
    ...record,
    title: mark(record.title, splitRare),
    above: mark(record.above, splitRare),
    content: mark(record.content, splitRare),
  }));
  const tokens = new Set<string>();
  for (const { title, above, content } of clean)
    for (const token of mark(`${title}\n${above}\n${content}`, split).match(MARKED_WORD) ?? [])
      tokens.add(token);
  const forms = new Set([...tokens].flatMap(formsIn).filter((form) => !STOP_WORDS.has(form)));
  const words = new Set(
    [...forms].flatMap((form) => [form.replaceAll(JOINT, ''), ...form.split(JOINT)]),
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
  return {
    records,
    lexicon: {
      words: packForms(
        [...forms].map((form) =>
          form.includes(JOINT) && common.has(form.replaceAll(JOINT, '')) ? JOINT + form : form,
        ),
      ),
      absent: packWords(absentWords([...words], dictionary)),
      names: foldPhrase(site.organisatie),
      groups: packGroups(groups, [...words].sort()),
    },
    newSplits: newSplits(site, forms),
  };
}

const COMMON = 0.14;
const MANY = 5;

/**
 * Words that stand in more than one in seven sections. Their parts would fill the index, so they are not marked:
 * who searches a part is led to the whole by the lexicon.
 */
function commonWords(records: SearchRecord[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { title, content } of records)
    for (const word of new Set(foldedWords(`${title} ${content}`)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(MANY, records.length * COMMON);
  return new Set([...counts].filter(([, count]) => count > most).map(([word]) => word));
}

/** The splitter for the words of these records. */
export function siteSplitter(
  { samenstellingen }: Site,
  records: SearchRecord[],
  dictionary: ReadonlySet<string>,
): Splitter {
  const own = new Set(
    records.flatMap(({ title, above, content }) => foldedWords(`${title} ${above} ${content}`)),
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
