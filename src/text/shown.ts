import { createHash } from 'node:crypto';
import type { List, Nodes, Root } from 'mdast';
import { numbersOf } from './markers.ts';
import type { Notes } from './notes.ts';

/** What a page shows of a tree, as one hash: equal exactly for bodies that look and read the same, images apart. */
export function shownOf(tree: Root, { numbers, definitions }: Notes): string {
  const plain = (key: string, value: unknown): unknown => {
    // Where something stood in the source, and what was derived from it.
    if (key === 'position' || key === 'data') return undefined;
    // Of a list that holds the numbers as they were typed.
    if (isNumbered(value)) return { ...value, typed: numbersOf(value) };
    // How the file was saved makes no difference.
    if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
    // A note stands at the end of a page, by its number: what it is called and where it is written is not shown.
    if (key === 'children')
      return (value as Nodes[]).filter(({ type }) => type !== 'footnoteDefinition');
    return isReference(value) ? [value.type, numbers.get(value.identifier)] : value;
  };
  const notes = [...numbers.keys()].map((name) => definitions.get(name)?.children);
  return createHash('sha256')
    .update(JSON.stringify([tree, ...notes], plain))
    .digest('hex');
}

const isNumbered = (value: unknown): value is List =>
  (value as Partial<Nodes> | undefined | null)?.type === 'list' && Boolean((value as List).ordered);

const isReference = (value: unknown): value is Extract<Nodes, { type: 'footnoteReference' }> =>
  (value as Partial<Nodes> | undefined | null)?.type === 'footnoteReference';
