import type { IndexFile } from './pagefind-file.ts';
import type { SearchRecord } from './records.ts';

/** The file with the begrippen and themas, relative to `pagefind/`. */
export const SUBJECT_LIST = 'onderwerpen.json';

/** What an answer card shows of a begrip, thema or mijlpaal, and the names by which it is asked for. */
export type Subject = Pick<SearchRecord, 'url' | 'title' | 'shown'> & {
  filters: { soort: readonly string[] };
};

/**
 * The begrippen and themas of a site: a card is drawn from them before the index of the texts is there. Mijlpalen, whose
 * names hardly anybody types, would make what all wait for a third longer.
 */
export function subjectList(records: readonly SearchRecord[]): IndexFile {
  const subjects = records
    .filter(({ filters: { soort } }) => ['begrip', 'thema'].includes(soort[0]))
    .map(({ url, title, shown, filters: { soort } }): Subject => ({
      url,
      title,
      shown,
      filters: { soort },
    }));
  return { path: SUBJECT_LIST, content: Buffer.from(JSON.stringify(subjects)) };
}
