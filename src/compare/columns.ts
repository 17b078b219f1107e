import { alike } from '../dutch/look-alikes.ts';
import type { ColumnSide } from '../model/text.ts';
import type { Column } from '../model/wijziging.ts';
import { commonPairs } from './align.ts';

/** Rows of a table that stand in both texts, cell by cell. */
export type RowPair = readonly [oud: readonly string[], nieuw: readonly string[]];

/**
 * Lays the columns of two tables beside each other: those of the same name, then those with the same cells in every row,
 * then those between the same neighbours that share a word of their name or half of their cells. Every column of both
 * is in the result once.
 */
export function alignColumns(
  oud: readonly string[],
  nieuw: readonly string[],
  rows: readonly RowPair[],
  sides: readonly ColumnSide[],
): Column[] {
  const names = (list: readonly string[]) => list.map(alike);
  const cells = (side: 0 | 1) => (at: number) =>
    rows.map((pair) => alike(pair[side][at] ?? '')).join('\n');
  const columns: Column[] = [];
  const add = (a?: number, b?: number) =>
    columns.push({
      ...(a !== undefined && { oud: a }),
      ...(b !== undefined && { nieuw: b }),
      side: (b === undefined ? undefined : sides[b]) ?? null,
    });
  inGaps(commonPairs(names(oud), names(nieuw)), range(oud), range(nieuw), add, (a, b) => {
    const isTold = rows.length > 0;
    const keys = (list: number[], side: 0 | 1) =>
      list.map((at) => (isTold ? cells(side)(at) : `${side}${at}`));
    inGaps(commonPairs(keys(a, 0), keys(b, 1)), a, b, add, (x, y) => {
      const pairs = x.length === y.length ? x.map((at, i): [number, number] => [at, y[i]!]) : [];
      const isCertain = pairs.every(([at, to]) => isRenamed(oud[at], nieuw[to], rows, at, to));
      if (pairs.length && isCertain) return pairs.forEach(([at, to]) => add(at, to));
      inGaps(
        inOrder(x, y, (at, to) => sharesCells(rows, at, to)),
        x,
        y,
        add,
        (gone, come) => {
          for (const at of gone) add(at, undefined);
          for (const at of come) add(undefined, at);
        },
      );
    });
  });
  return columns;
}

/** Whether a column of another name is the same one: the names share a word, or half of the rows have the same words in it. */
function isRenamed(
  oud = '',
  nieuw = '',
  rows: readonly RowPair[],
  at: number,
  to: number,
): boolean {
  const words = (name: string): readonly string[] =>
    alike(name)
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? [];
  return words(oud).some((word) => words(nieuw).includes(word)) || sharesCells(rows, at, to);
}

/** Whether half of the rows have the same words in both columns. */
function sharesCells(rows: readonly RowPair[], at: number, to: number): boolean {
  const filled = rows.filter(([a, b]) => a[at] || b[to]);
  const same = filled.filter(([a, b]) => alike(a[at] ?? '') === alike(b[to] ?? ''));
  return filled.length > 0 && same.length * 2 >= filled.length;
}

/** Pairs of places in two lists of which the members belong together, in order: each with the first that it can have. */
function inOrder(
  a: number[],
  b: number[],
  belong: (a: number, b: number) => boolean,
): [number, number][] {
  let from = 0;
  return a.flatMap((own, i): [number, number][] => {
    const j = b.findIndex((other, at) => at >= from && belong(own, other));
    if (j < 0) return [];
    from = j + 1;
    return [[i, j]];
  });
}

const range = (list: readonly unknown[]) => list.map((_, at) => at);

/** Walks two lists along pairs of places in them: gives each pair, and what stands between two of them. */
function inGaps(
  pairs: [number, number][],
  a: number[],
  b: number[],
  pair: (a?: number, b?: number) => void,
  gap: (a: number[], b: number[]) => void,
): void {
  let [i, j] = [0, 0];
  for (const [x, y] of [...pairs, [a.length, b.length]] as [number, number][]) {
    if (i < x || j < y) gap(a.slice(i, x), b.slice(j, y));
    if (x < a.length && y < b.length) pair(a[x], b[y]);
    [i, j] = [x + 1, y + 1];
  }
}
