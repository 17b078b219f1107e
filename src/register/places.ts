import type { Hoofdstuk, Site } from '../model/types.ts';
import { perWord } from '../dutch/per-word.ts';
import { STOP_WORDS } from '../dutch/stop-words.ts';
import { wordsOf } from '../dutch/words.ts';
import type { SearchRecord } from '../search/records.ts';
import { keyOf } from './terms.ts';

/** Where an entry leads: a section of a text, by a short name. */
export interface Place {
  label: string;
  path: string;
}

const MOST = 6;
/** What a title that has the phrase weighs: more than any text may say it. */
const IN_TITLE = 1000;

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
  const keyOfWord = perWord(keyOf);
  const keysOf = (text: string) =>
    ` ${wordsOf(text)
      .map((word) => keyOfWord(word.text))
      .join(' ')} `;
  const keys = records.map((record, order) => ({
    record,
    order,
    title: keysOf(record.title),
    content: keysOf(record.content),
  }));
  const byRecord = new Map(keys.map((item) => [item.record, item]));
  return {
    best: (phrase, found) => {
      const part = ` ${keyOf(phrase)} `;
      return found
        .flatMap((record) => byRecord.get(record) ?? [])
        .map(({ record, order, title, content }) => ({
          record,
          order,
          value: (title.includes(part) ? IN_TITLE : 0) + timesIn(content, part),
        }))
        .sort((a, b) => b.value - a.value)
        .slice(0, MOST)
        .sort((a, b) => a.order - b.order)
        .map(({ record }) => ({
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

function timesIn(text: string, part: string): number {
  let times = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) times += 1;
  return times;
}

function label({ url, title, filters }: SearchRecord, hoofdstuk: Hoofdstuk | undefined): string {
  const heading = url.endsWith('#titel') ? undefined : title;
  const document = filters.document[0] ?? '';
  if (!hoofdstuk || hoofdstuk.slugs === '') return [document, heading].filter(Boolean).join(', ');
  const { nummer, titel } = hoofdstuk;
  const name = nummer ? `${document} ${nummer}` : `${document}, ${titel}`;
  return heading ? `${name}${nummer ? ',' : ':'} ${heading}` : name;
}
