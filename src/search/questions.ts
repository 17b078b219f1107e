import type { Bron, Site } from '../model/types.ts';
import { asksFor, type Answer } from '../dutch/stop-words.ts';
import { nameKey } from './name-key.ts';
import type { SearchRecord } from './records.ts';

/** A question of which the answer's place is known. */
export interface Question {
  /** Its telling words, as `nameKey` compares them. */
  key: string;
  asks: Answer[];
}

/** A question as it is given, and the section that answers it. */
interface Asked {
  vraag: string;
  antwoord: Bron;
}

/**
 * The questions of a site: those of its editors, and one per fact of the model that names its source: when a mijlpaal is
 * and who acts, what a begrip means.
 */
function questionsOf({ vragen, mijlpalen, begrippen }: Site): Asked[] {
  const sourced = (antwoord: Bron | undefined, ...asked: string[]): Asked[] =>
    antwoord ? asked.map((vraag) => ({ vraag, antwoord })) : [];
  return [
    ...vragen,
    ...mijlpalen.flatMap(({ titel, orgaan, bron }) =>
      sourced(bron, `wanneer ${titel}`, `wie ${titel}`, `wanneer ${orgaan} ${titel}`),
    ),
    ...begrippen.flatMap(({ term, bron }) => sourced(bron, `wat is ${term}`)),
  ];
}

/** The address that the record of a place has: that of the section in which the alinea stands. */
function sectionOf({ versie, hoofdstuk, alinea }: Bron): string | undefined {
  if (!versie.isCurrent || !hoofdstuk) return undefined;
  const section = hoofdstuk.text.sections.find(({ alineas }) =>
    alineas.some(({ number }) => alinea === undefined || number === alinea),
  );
  const id = section?.heading?.id ?? 'titel';
  return `${hoofdstuk.currentPath ?? hoofdstuk.fixedPath}#${id}`;
}

/** The records, those that answer a question with its number as a filter; and the questions in that order, packed. */
export function withQuestions(
  site: Site,
  records: SearchRecord[],
): { records: SearchRecord[]; questions: string } {
  const byUrl = new Map<string, number[]>();
  const keys: string[] = [];
  const places = new Map(
    records.flatMap(({ url, shown: { ook = [] } }) =>
      [url, ...ook.map((other) => other.url)].map((each) => [each, url] as const),
    ),
  );
  for (const { vraag, antwoord } of questionsOf(site)) {
    const url = places.get(sectionOf(antwoord) ?? '');
    const key = nameKey(vraag);
    if (!url || !key) continue;
    byUrl.set(url, [...(byUrl.get(url) ?? []), keys.length]);
    keys.push(`${asksFor(vraag).join(',')}:${key}`);
  }
  return {
    questions: keys.join('\n'),
    records: records.map((record) => {
      const own = byUrl.get(record.url);
      return own ? { ...record, filters: { ...record.filters, vraag: own.map(String) } } : record;
    }),
  };
}

/** Reads what `withQuestions` packed. */
export const readQuestions = (packed: string): Question[] =>
  packed
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [asks = '', key = ''] = line.split(':');
      return { key, asks: asks.split(',').filter(Boolean) as Answer[] };
    });

/** Two questions with so many of their telling words in common ask the same. */
const ALIKE = 0.6;

/** The numbers of the questions that a query asks, most alike first: it asks for the same, in nearly the same words. */
export function askedQuestions(query: string, questions: readonly Question[]): number[] {
  const asks = asksFor(query);
  const words = new Set(nameKey(query).split(' '));
  return questions
    .map(({ key, asks: own }, i) => {
      const others = new Set(key.split(' '));
      const isSame = own.length ? own.some((kind) => asks.includes(kind)) : asks.length === 0;
      return {
        i,
        likeness: isSame ? words.intersection(others).size / words.union(others).size : 0,
      };
    })
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness || a.i - b.i)
    .map(({ i }) => i);
}
