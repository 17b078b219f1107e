import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Table } from './input.ts';
import { inlines, type TextFacts } from './inline.ts';

/** Room for a table on a page, upright beside the numbers or on its side, in points. */
const UPRIGHT = 397;
const TURNED = 640;
/** Room for one in a list or a frame. */
const WITHIN = 310;
/** What stands beside the words of a cell, in points. */
const BESIDE = 8;
/** Width of a letter on average, and of a wide one, in ems of the letters of tables. */
const LETTER = 0.5;
const WIDE_LETTER = 0.58;
/** A cell with more letters than this is read over several lines anyway. */
const LINES = 70;
/** Sizes of letters to try, upright first: the first in which every word fits on a line is taken. */
const TRIES = [
  { room: UPRIGHT, size: 9, turned: false },
  { room: UPRIGHT, size: 8, turned: false },
  { room: TURNED, size: 9, turned: true },
  { room: TURNED, size: 8, turned: true },
];

/** A table of at most so much is not parted over two pages. */
const SHORT = { rows: 10, signs: 900 };
const TRIES_WITHIN = [9, 8, 7].map((size) => ({ room: WITHIN, size, turned: false }));

const childrenOf = (node: Element, tagName: string) =>
  node.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === tagName,
  );
const rowsOf = (table: Element, part: string) =>
  childrenOf(table, part).flatMap((group) => childrenOf(group, 'tr'));
const cellsOf = (row: Element) =>
  row.children.filter((child): child is Element => child.type === 'element');
const numberOf = (node: Element) => /^a(\d+)$/.exec(String(node.properties.id ?? ''))?.[1];

/**
 * A table as the template takes it: its columns as wide as their words ask, on a page on its side where they do not fit
 * upright. `outermost` tells whether it may have such a page. A word that is longer than any line is parted.
 */
export function tableOf(table: Element, facts: TextFacts, outermost: boolean): Table {
  const head = rowsOf(table, 'thead')[0];
  const body = rowsOf(table, 'tbody');
  const headCells = head ? cellsOf(head) : [];
  const all = [headCells, ...body.map(cellsOf)];
  const columns = headCells.map((_, i) => all.map((row) => (row[i] ? plain(row[i]) : '')));
  const layout = layOut(columns, outermost);
  const most = layout.widths.map((width) =>
    Math.max(6, Math.floor((width - BESIDE) / (layout.size * WIDE_LETTER))),
  );
  const cell = (node: Nodes & { children: Nodes[] }, i: number) =>
    inlines(node.children, facts, most[i]);
  return {
    t: 'table',
    head: headCells.map(cell),
    rows: body.map((row) => {
      const n = numberOf(row);
      return { ...(n && { n: Number(n) }), cells: cellsOf(row).map(cell) };
    }),
    sides: headCells.map((node) => sideOf(node)),
    whole: body.length <= SHORT.rows && toString(table).length <= SHORT.signs,
    once: headCells.some((node) => hasNote(node)),
    ...layout,
  };
}

const plain = (cell: Element) => toString(cell).replace(/\s+/g, ' ').trim();

const hasNote = (node: Nodes): boolean =>
  node.type === 'element' &&
  (node.properties.dataNummer !== undefined || node.children.some(hasNote));

function sideOf({ properties: { className } }: Element): 'left' | 'right' | 'center' {
  const classes = Array.isArray(className) ? className : [];
  return classes.includes('rechts') ? 'right' : classes.includes('midden') ? 'center' : 'left';
}

/** How wide the columns with these words become, and in which letters. */
function layOut(columns: string[][], outermost: boolean) {
  const longest = columns.map((cells) => Math.max(3, ...cells.flatMap(wordLengths)));
  const total = columns.map((cells) => Math.max(3, ...cells.map(({ length }) => length)));
  const tries = outermost ? TRIES : TRIES_WITHIN;
  const needs = (size: number) => longest.map((letters) => letters * size * WIDE_LETTER + BESIDE);
  const fits = tries.find(({ room, size }) => sum(needs(size)) <= room);
  const { room, size, turned } = fits ?? tries.at(-1)!;
  const least = needs(size);
  if (sum(least) > room) {
    const share = room / sum(least);
    return { widths: least.map((width) => round(width * share)), size, turned };
  }
  const wishes = total.map((letters, i) =>
    Math.max(0, Math.min(letters, LINES) * size * LETTER * 1.1 + BESIDE - (least[i] ?? 0)),
  );
  const left = Math.min(1, (room - sum(least)) / Math.max(1, sum(wishes)));
  return {
    widths: least.map((width, i) => round(width + (wishes[i] ?? 0) * left)),
    size,
    turned,
  };
}

const wordLengths = (words: string) => words.split(/(?<=-)| /).map(({ length }) => length);
const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
const round = (points: number) => Math.round(points * 10) / 10;
