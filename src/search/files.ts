import type { Bases } from '../dutch/bases.ts';
import type { Dictionary } from '../dutch/dictionary.ts';
import { elsewhereWords } from './elsewhere.ts';
import { olderRecords, textRecords, type SearchRecord } from './records.ts';
import { withQuestions } from './questions.ts';
import { subjectList } from './subject-list.ts';
import { subjectRecords } from './subjects.ts';
import { makeVocabulary } from './vocabulary.ts';
import type { Site } from '../model/types.ts';
import { earlyFiles, type EarlyFiles } from './early-files.ts';
import { buildIndex } from './pagefind.ts';
import type { IndexFile } from './pagefind-file.ts';

/** What the index is made of. */
export interface SearchInput {
  /** Of the current texts and of all else that is found; marked, as they are indexed. */
  records: Iterable<SearchRecord>;
  /** Of older versions, for an index of their own; unset where there are none. */
  older?: Iterable<SearchRecord>;
  /** The files beside the indexes, paths relative to `pagefind/`. */
  files: IndexFile[];
}

/** Everything the search loads, paths relative to `pagefind/`. */
export interface SearchFiles {
  files: IndexFile[];
  /** Those that every search of the current texts needs. */
  early: EarlyFiles;
}

/** Gathers what the search of a site is made of; `bases` says what the words of the dictionary are forms of. */
export function searchInput(site: Site, dictionary: Dictionary, bases: Bases): SearchInput {
  const { records: texts, questions } = withQuestions(site, textRecords(site));
  const current = [...texts, ...subjectRecords(site)];
  const { records, lexicon } = makeVocabulary(site, current, dictionary, bases);
  const files = [
    lexiconFile('woorden.json', { ...lexicon, questions }),
    subjectList(records),
    { path: 'elders.txt', content: Buffer.from(elsewhereWords(site, current, lexicon)) },
  ];
  const older = olderRecords(site);
  if (older.length === 0) return { records, files };
  // The words of all versions together, so that a query is understood once for both indexes.
  const all = makeVocabulary(site, [...current, ...older], dictionary, bases);
  const urls = new Set(older.map(({ url }) => url));
  return {
    records,
    older: all.records.filter(({ url }) => urls.has(url)),
    files: [...files, lexiconFile(`${OLDER}woorden.json`, { ...all.lexicon, questions })],
  };
}

/** Where the index of older versions stands. */
const OLDER = 'oud/';

/** Makes the index of the current texts, and below `oud/` the one of older versions when there are any. */
export async function searchFiles({ records, older, files }: SearchInput): Promise<SearchFiles> {
  const current = [...(await buildIndex(records)), ...files];
  const early = earlyFiles(current);
  if (!older) return { files: current, early };
  const index = await buildIndex(older);
  return {
    files: [
      ...current,
      ...index
        .filter(({ path }) => path !== 'pagefind.js')
        .map(({ path, content }) => ({ path: OLDER + path, content })),
    ],
    early,
  };
}

const lexiconFile = (path: string, lexicon: object): IndexFile => ({
  path,
  content: Buffer.from(JSON.stringify(lexicon)),
});
