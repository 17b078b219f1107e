import type { FootnoteDefinition, Nodes } from 'mdast';
import type { Shown } from '../model/text.ts';
import { inlineShown } from './inline-shown.ts';
import { itemName, numbersOf } from './markers.ts';
import { collapse, inlineText, isParent } from './nodes.ts';

/** What else than paragraphs a note may hold, in words. */
const NAMES: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'in een aanhaling',
  code: 'blok code',
  table: 'tabel',
};

/** All words of a note, its blocks with a space between. */
export const noteText = (note?: FootnoteDefinition): string =>
  collapse((note?.children ?? []).map(textOf).join(' '));

/** How the words of a note are shown, and in what they stand. */
export function noteShown(
  note: FootnoteDefinition | undefined,
  notes: Parameters<typeof inlineShown>[1],
): Shown[] {
  return (note?.children ?? []).flatMap((child) => [
    ...('children' in child ? inlineShown(child.children as Nodes[], notes) : []),
    ...around(child).map((phrase): Shown => ({ aspect: 'opbouw', phrase })),
  ]);
}

function around(node: Nodes): string[] {
  const numbers = node.type === 'list' && node.ordered ? numbersOf(node) : [];
  const own = NAMES[node.type];
  return [
    ...(own ? [own] : []),
    ...(isParent(node) ? node.children : []).flatMap((child, i) => [
      ...(child.type === 'listItem' ? [itemName(numbers[i])] : []),
      ...around(child),
    ]),
  ];
}

/** The words of any block of a note. */
const textOf = (node: Nodes): string =>
  'value' in node
    ? node.value
    : isParent(node)
      ? node.type === 'paragraph' || !node.children.some(isParent)
        ? inlineText(node.children)
        : node.children.map(textOf).join(' ')
      : '';
