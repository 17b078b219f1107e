import { CATEGORIES, type Visit } from './lighthouse.ts';

/** A kind of page with what its visits took: the first looked at all, the others at speed. */
export interface Measured {
  name: string;
  visits: readonly Visit[];
}

/** The middle one; of an even number the mean of both middle ones. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return (sorted[Math.floor(half)]! + sorted[Math.ceil(half)]!) / 2;
}

const HEAD = ['', 'kB', 'requests', 'LCP s', 'CLS', 'TBT ms', ...CATEGORIES];

/** What a row of the table says, in its order. */
export function cellsOf({ name, visits }: Measured): string[] {
  const of = (part: (visit: Visit) => number) => median(visits.map(part));
  const scores = CATEGORIES.map((category) => {
    const known = visits.flatMap(({ scores }) => scores[category] ?? []);
    return median(known).toFixed(0);
  });
  return [
    name,
    (of(({ bytes }) => bytes) / 1000).toFixed(1),
    of(({ requests }) => requests).toFixed(0),
    (of(({ lcp }) => lcp) / 1000).toFixed(1),
    of(({ cls }) => cls).toFixed(3),
    of(({ tbt }) => tbt).toFixed(0),
    ...scores,
  ];
}

/** Lines of a Markdown table, medians; kB is 1,000 bytes. */
export const pageTable = (rows: readonly Measured[]): string[] =>
  [HEAD, HEAD.map((_, i) => (i ? '--:' : '---')), ...rows.map(cellsOf)].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );

/** A line per audit that costs points, with the kinds that it costs them. */
export function faultLines(rows: readonly Measured[]): string[] {
  const all = rows.flatMap(({ name, visits }) =>
    visits[0]!.faults.map((fault) => ({ fault, name })),
  );
  return Object.entries(Object.groupBy(all, ({ fault }) => fault)).map(
    ([fault, where]) => `${fault} (${where!.map(({ name }) => name).join(', ')})`,
  );
}
