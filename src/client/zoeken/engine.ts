import { filterNames, type Query } from './address.ts';

/** What is known of one result. */
export interface Hit {
  raw_url: string;
  excerpt: string;
  meta: { title: string };
  filters: Record<'pad' | 'status' | 'versie', string[]>;
}

type Counts = Partial<Record<string, Record<string, number>>>;

interface Found {
  results: { data(): Promise<Hit> }[];
  filters: Counts;
  unfilteredResultCount: number;
}

interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  filters(): Promise<Counts>;
  search(
    term: string | null,
    options: { filters: Record<string, { any: string[] }> },
  ): Promise<Found>;
}

/** The outcome of a search: results to fetch, and how many each filter value would give. */
export interface Outcome {
  results: Found['results'];
  withoutFilters: number;
  counts: Counts;
}

/** Address of the site's root, with `/` at its end. */
export const base = document.documentElement.dataset.base ?? '/';

let loaded: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const url = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  await pagefind.options({ noWorker: true });
  await pagefind.filters();
  return pagefind;
}

/** Searches; a count of a filter value disregards what else is chosen in the same filter. */
export async function find(query: Query): Promise<Outcome> {
  loaded ??= load();
  const pagefind = await loaded.catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  const search = (left?: string) =>
    pagefind.search(query.q || null, {
      filters: Object.fromEntries(
        filterNames
          .filter((name) => name !== left && query[name].length > 0)
          .map((name) => [name, { any: query[name] }]),
      ),
    });
  const found = await search();
  const counts: Counts = {};
  for (const name of filterNames)
    counts[name] = (query[name].length ? await search(name) : found).filters[name] ?? {};
  return { results: found.results, withoutFilters: found.unfilteredResultCount, counts };
}
