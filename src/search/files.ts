import { elsewhereWords } from './elsewhere.ts';
import { olderRecords, textRecords, type SearchRecord } from './records.ts';
import { subjectRecords } from './subjects.ts';
import { makeVocabulary } from './vocabulary.ts';
import type { Site } from '../model/types.ts';
import { readDictionary } from '../dutch/dictionary.ts';
import { buildIndex } from './pagefind.ts';
import type { IndexFile } from './pagefind-file.ts';

/** Everything the search loads, paths relative to `pagefind/`, and compounds that no editor has seen. */
export interface SearchFiles {
  files: IndexFile[];
  newSplits: string[];
}

/** Makes the index of the current texts, and below `oud/` the one of older versions when there are any. */
export async function searchFiles(site: Site): Promise<SearchFiles> {
  const dictionary = await readDictionary();
  const current = [...textRecords(site), ...subjectRecords(site)];
  const { records, lexicon, newSplits } = makeVocabulary(site, current, dictionary);
  const files = [
    ...(await buildIndex(records)),
    lexiconFile('woorden.json', lexicon),
    { path: 'elders.txt', content: Buffer.from(elsewhereWords(site, current, lexicon)) },
  ];
  const older = olderRecords(site);
  if (older.length === 0) return { files, newSplits };
  // The words of all versions together, so that a query is understood once for both indexes.
  const all = makeVocabulary(site, [...current, ...older], dictionary);
  const urls = new Set(older.map(({ url }) => url));
  const isOlder = ({ url }: SearchRecord) => urls.has(url);
  const index = await buildIndex(all.records.filter(isOlder));
  return {
    files: [
      ...files,
      ...index
        .filter(({ path }) => path !== 'pagefind.js')
        .map(({ path, content }) => ({ path: `oud/${path}`, content })),
      lexiconFile('oud/woorden.json', all.lexicon),
    ],
    newSplits: all.newSplits,
  };
}

const lexiconFile = (path: string, lexicon: object): IndexFile => ({
  path,
  content: Buffer.from(JSON.stringify(lexicon)),
});
