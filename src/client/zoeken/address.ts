/** What is searched: the words, and per filter the chosen values. */
export interface Query {
  q: string;
  document: string[];
  thema: string[];
}

export const filterNames = ['document', 'thema'] as const;

/** Reads a query from the part of an address after `?`. */
export function readQuery(search: string): Query {
  const params = new URLSearchParams(search);
  return {
    q: (params.get('q') ?? '').trim(),
    document: params.getAll('document'),
    thema: params.getAll('thema'),
  };
}

/** The part of an address for a query, with `?`; empty for an empty query. */
export function writeQuery(query: Query): string {
  const params = new URLSearchParams();
  if (query.q) params.append('q', query.q);
  for (const name of filterNames) for (const value of query[name]) params.append(name, value);
  return params.size ? `?${params}` : '';
}
