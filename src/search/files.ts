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

/** Everything the search loads, paths relative to `pagefind/`, and how many sections it opens. */
export interface SearchFiles {
  files: IndexFile[];
  /** Those that every search of the current texts needs. */
  early: EarlyFiles;
  sections: number;
}

/**
 * Makes the index of the current texts, and below `oud/` the one of older versions when there are any;
 * `bases` says what the words of the dictionary are forms of.
 */
export async function searchFiles(
  site: Site,
  dictionary: Dictionary,
  bases: Bases,
): Promise<SearchFiles> {
  const { records: texts, questions } = withQuestions(site, textRecords(site));
  const current = [...texts, ...subjectRecords(site)];
  const { records, lexicon } = makeVocabulary(site, current, dictionary, bases);
  const files = [
    ...(await buildIndex(records)),
    lexiconFile('woorden.json', { ...lexicon, questions }),
    subjectList(records),
    { path: 'elders.txt', content: Buffer.from(elsewhereWords(site, current, lexicon)) },
  ];
  const older = olderRecords(site);
  const early = earlyFiles(files);
  if (older.length === 0) return { files, early, sections: current.length };
  // The words of all versions together, so that a query is understood once for both indexes.
  const all = makeVocabulary(site, [...current, ...older], dictionary, bases);
  const urls = new Set(older.map(({ url }) => url));
  const isOlder = ({ url }: SearchRecord) => urls.has(url);
  const index = await buildIndex(all.records.filter(isOlder));
  return {
    files: [
      ...files,
      ...index
        .filter(({ path }) => path !== 'pagefind.js')
        .map(({ path, content }) => ({ path: `oud/${path}`, content })),
      lexiconFile('oud/woorden.json', { ...all.lexicon, questions }),
    ],
    early,
    sections: current.length + older.length,
  };
}

const lexiconFile = (path: string, lexicon: object): IndexFile => ({
  path,
  content: Buffer.from(JSON.stringify(lexicon)),
});
