import type { TableRow } from 'mdast';
import { sidePhrase } from '../model/column-side.ts';
import type { ColumnSide, Shown } from '../model/text.ts';
import { inlineShown } from './inline-shown.ts';
import { collapse, inlineText } from './nodes.ts';

/** Where one cell of a row ends and the next begins, and how the words of each are shown. */
export function cellsOf(row: TableRow, notes: Parameters<typeof inlineShown>[1]): Shown[] {
  const words = row.children.map((cell) => `“${collapse(inlineText(cell.children))}”`);
  return [
    { aspect: 'opbouw', phrase: `cellen ${words.join(', ')}`, isPlaced: true, isOfTable: true },
    ...row.children.flatMap((cell, i) =>
      inlineShown(
        cell.children,
        notes,
        row.children
          .slice(0, i)
          .map((before) => `${inlineText(before.children)} `)
          .join(''),
      ),
    ),
  ];
}

/** At which side the words of each column stand, by its name: that may change, and its place. */
export const sidesOf = (names: readonly string[], sides: readonly ColumnSide[]): Shown[] =>
  names.flatMap((_, i) => {
    const phrase = sidePhrase(names, sides[i], i);
    return phrase ? [{ aspect: 'opmaak', phrase, isOfTable: true }] : [];
  });
