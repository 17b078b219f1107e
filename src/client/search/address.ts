/** What is searched: the words, and per filter the chosen values. */
export interface Query {
  q: string;
  document: string[];
  thema: string[];
  soort: string[];
  /** Older versions too. */
  oud: boolean;
  /** The words as typed, nothing corrected. */
  letterlijk: boolean;
}

export const filterNames = ['soort', 'document', 'thema'] as const;
export type FilterName = (typeof filterNames)[number];

/** Per filter and value the number of results. */
export type Counts = Record<string, Record<string, number>>;

/** Reads a query from the part of an address after `?`. */
export function readQuery(search: string): Query {
  const params = new URLSearchParams(search);
  return {
    q: (params.get('q') ?? '').trim(),
    document: params.getAll('document'),
    thema: params.getAll('thema'),
    soort: params.getAll('soort'),
    oud: params.has('oud'),
    letterlijk: params.has('letterlijk'),
  };
}

/** The part of an address for a query, with `?`; empty for an empty query. */
export function writeQuery(query: Query): string {
  const params = new URLSearchParams();
  if (query.q) params.append('q', query.q);
  for (const name of filterNames) for (const value of query[name]) params.append(name, value);
  if (query.oud) params.append('oud', '1');
  if (query.letterlijk && query.q) params.append('letterlijk', '1');
  return params.size ? `?${params}` : '';
}
