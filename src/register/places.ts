import type { Hoofdstuk, Site } from '../model/types.ts';
import { STOP_WORDS } from '../dutch/stop-words.ts';
import type { SearchRecord } from '../search/records.ts';
import { keyOf } from './terms.ts';

/** Where an entry leads: a section of a text, by a short name. */
export interface Place {
  label: string;
  path: string;
}

const MOST = 6;

/** Finds and names the sections of the records. */
export interface Places {
  /** The best of these sections for a phrase: those whose title has it, then where it stands most often; in reading order. */
  best: (phrase: string, records: SearchRecord[]) => Place[];
  /** All records in which one of the phrases stands. */
  find: (phrases: string[]) => SearchRecord[];
}

/** Places for the current texts of a site. */
export function placesOf(site: Site, records: SearchRecord[]): Places {
  const hoofdstukken = new Map(
    site.documenten.flatMap(({ current }) =>
      (current?.hoofdstukken ?? []).map((item) => [item.currentPath ?? item.fixedPath, item]),
    ),
  );
  const keys = records.map((record) => ({
    record,
    title: ` ${keyOf(record.title)} `,
    content: ` ${keyOf(record.content)} `,
  }));
  const byRecord = new Map(keys.map((item) => [item.record, item]));
  const weight = (phrase: string, record: SearchRecord) => {
    const item = byRecord.get(record);
    const part = ` ${keyOf(phrase)} `;
    return item ? (item.title.includes(part) ? 1000 : 0) + item.content.split(part).length : 0;
  };
  return {
    best: (phrase, found) => {
      const sorted = found
        .map((record) => ({ record, value: weight(phrase, record) }))
        .sort((a, b) => b.value - a.value)
        .slice(0, MOST)
        .map(({ record }) => record);
      return records
        .filter((record) => sorted.includes(record))
        .map((record) => ({
          label: label(record, hoofdstukken.get(record.url.split('#')[0] ?? '')),
          path: record.url,
        }));
    },
    find: (phrases) => {
      const wanted = phrases.map(keyOf).filter((key) => key !== '' && !STOP_WORDS.has(key));
      return keys
        .filter(({ title, content }) =>
          wanted.some((key) => title.includes(` ${key} `) || content.includes(` ${key} `)),
        )
        .map(({ record }) => record);
    },
  };
}

function label({ url, title, filters }: SearchRecord, hoofdstuk: Hoofdstuk | undefined): string {
  const heading = url.endsWith('#titel') ? undefined : title;
  const document = filters.document[0] ?? '';
  if (!hoofdstuk || hoofdstuk.slugs === '') return [document, heading].filter(Boolean).join(', ');
  const { nummer, titel } = hoofdstuk;
  const name = nummer ? `${document} ${nummer}` : `${document}, ${titel}`;
  return heading ? `${name}${nummer ? ',' : ':'} ${heading}` : name;
}
