import type { ListItem, Nodes, Root } from 'mdast';
import { wrong } from '../faults/wrong.ts';
import type { Report } from './fault.ts';
import { walk } from './walk.ts';

/** Opens a sentence. */
const SENTENCE = /^[\s>]*\p{Lu}/u;
/** Two cells with a tab between, as a table from a worksheet has them. */
const CELLS = /\S[ ]*\t[ ]*\S/;

/** Advises on lines that stand where the parser makes something else of them than what they look like. */
export function guardLines(tree: Root, source: string, advise: Report): void {
  walk<Nodes>(tree, (node) => {
    if (node.type === 'listItem') guardContinuation(node);
    if (node.type === 'paragraph' && linesOf(node).filter((line) => CELLS.test(line)).length > 1)
      advise(node, wrong('body/tabs-for-table'));
  });

  /** A sentence right below an item, against the margin, goes on in that item. */
  function guardContinuation(item: ListItem): void {
    const [first] = item.children;
    if (first?.type !== 'paragraph' || !first.position) return;
    const { line, column } = first.position.start;
    linesOf(first).forEach((text, i) => {
      const indent = /^[\s>]*/.exec(text)?.[0].length ?? 0;
      if (i === 0 || indent >= column - 1 || !SENTENCE.test(text)) return;
      const at = { line: line + i, column: indent + 1, offset: 0 };
      advise({ position: { start: at, end: at } }, wrong('body/line-in-item'));
    });
  }

  /** The lines that a node takes, whole but for what stands before it on the first. */
  function linesOf({ position }: Nodes): string[] {
    if (!position) return [];
    const { start, end } = position;
    const lines = source.split('\n').slice(start.line - 1, end.line);
    return lines.map((text, i) => (i === 0 ? text.slice(start.column - 1) : text));
  }
}
