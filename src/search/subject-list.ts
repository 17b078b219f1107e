import type { IndexFile } from './pagefind-file.ts';
import type { SearchRecord } from './records.ts';

/** The file with the subjects that are asked for by name, relative to `pagefind/`. */
export const SUBJECT_LIST = 'onderwerpen.json';

/** What an answer card shows of a begrip, thema or mijlpaal, and the names by which it is asked for. */
export type Subject = Pick<SearchRecord, 'url' | 'title' | 'shown'> & {
  filters: { soort: readonly string[] };
};

/** The list of all subjects of a site: a card is drawn from it before the index of the texts is there. */
export function subjectList(records: readonly SearchRecord[]): IndexFile {
  const subjects = records
    .filter(({ filters }) => filters.soort[0] !== 'tekst')
    .map(({ url, title, shown, filters: { soort } }): Subject => ({
      url,
      title,
      shown,
      filters: { soort },
    }));
  return { path: SUBJECT_LIST, content: Buffer.from(JSON.stringify(subjects)) };
}
