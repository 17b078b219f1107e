import type { Match } from '../../search/rank.ts';
import type { Shown } from '../../search/records.ts';
import { indexed } from '../../search/stands.ts';
import type { FilterName } from './address.ts';

/** Address of the site's root, with `/` at its end. */
export const base = document.documentElement.dataset.base ?? '/';

/** One result, read in full. Titles and content are marked copies, see `search/mark.ts`. */
export interface Hit {
  url: string;
  title: string;
  content: string;
  shown: Shown;
  filters: Record<FilterName, string[]>;
}

interface Found {
  id: string;
  score: number;
  words: number[];
  matchedMetaFields?: string[];
  data(): Promise<{
    raw_url: string;
    raw_content: string;
    meta: { title: string };
    filters: Record<string, string[]>;
  }>;
}

type Filters = Record<string, { any: string[] }>;
interface Pagefind {
  options(options: object): Promise<void>;
  search(term: string | null, options?: { filters: Filters }): Promise<{ results: Found[] }>;
}

/** A word in more sections than this tells them apart too little to ask how often each has it. */
const COMMON = 500;

/** An index of sections, asked for one term at a time. */
export interface Index {
  /** Sections in all. */
  ids: string[];
  /** Per filter and value the sections that have it. */
  values: Record<string, Map<string, Set<string>>>;
  match(phrase: string): Promise<Match[]>;
  /** The sections that answer a question, by its number. */
  answering(question: number): Promise<string[]>;
  read(id: string): Promise<Hit>;
}

/**
 * Opens the index in a folder below `pagefind/`; the folder of the current texts is ''. `filters` holds the values
 * of each filter: Pagefind would load much more to tell them.
 */
export async function openIndex(folder: string, filters: Record<string, string[]>): Promise<Index> {
  // Each index has a Pagefind of its own: two in one module would share their memory.
  const url = `${base}pagefind/pagefind.js${folder && `?${folder}`}`;
  const instance = (await import(/* @vite-ignore */ url)) as Pagefind;
  await instance.options({ noWorker: true, basePath: `${base}pagefind/${folder}` });
  const found = new Map<string, Found>();
  const all = await instance.search(null);
  for (const result of all.results) found.set(result.id, result);
  const loaded = new Map<string, Promise<Match[]>>();

  const values: Index['values'] = {};
  await Promise.all(
    Object.entries(filters).map(async ([name, known]) => {
      const sets = known.map(async (value) => {
        const { results } = await instance.search(null, { filters: { [name]: { any: [value] } } });
        return [value, new Set(results.map(({ id }) => id))] as const;
      });
      values[name] = new Map(await Promise.all(sets));
    }),
  );

  // Between quotes Pagefind takes words as they are; without, it tells how much a section says of them.
  async function match(folded: string): Promise<Match[]> {
    const phrase = indexed(folded);
    const joined = phrase.includes(' ')
      ? await instance.search(`"${phrase.replaceAll(' ', '')}"`)
      : undefined;
    const exact = await instance.search(`"${phrase}"`);
    const has = new Set(exact.results.map(({ id }) => id));
    // MMA-melding is one word to the index, and "mma melding" to the reader.
    exact.results.push(...(joined?.results.filter(({ id }) => !has.has(id)) ?? []));
    const isCommon = exact.results.length > COMMON;
    const loose = phrase.includes(' ') || isCommon ? exact : await instance.search(phrase);
    const scores = new Map(loose.results.map(({ id, score }) => [id, score]));
    const own = exact.results.map(({ id }) => scores.get(id) ?? 0);
    const best = Math.max(...own, Number.MIN_VALUE);
    return exact.results.map(({ id, words, matchedMetaFields = [] }, i) => ({
      id,
      score: own[i]! / best,
      inText: words.length > 0,
      inTitle: matchedMetaFields.includes('title'),
      above: matchedMetaFields.includes('above'),
    }));
  }

  return {
    ids: [...found.keys()],
    values,
    answering: async (question) => {
      const filters = { vraag: { any: [String(question)] } };
      return (await instance.search(null, { filters })).results.map(({ id }) => id);
    },
    match: (phrase) => {
      const matches = loaded.get(phrase) ?? match(phrase);
      loaded.set(phrase, matches);
      return matches;
    },
    read: async (id) => {
      const data = await found.get(id)!.data();
      return {
        url: data.raw_url,
        title: data.meta.title,
        content: data.raw_content,
        shown: JSON.parse(data.filters.toon?.[0] ?? '{}') as Shown,
        filters: data.filters as Hit['filters'],
      };
    },
  };
}
