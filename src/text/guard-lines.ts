import type { List, ListItem, Nodes, Root } from 'mdast';
import { wrong } from '../faults/wrong.ts';
import type { Report } from './fault.ts';
import { inlineText, isParent } from './nodes.ts';
import { walk } from './walk.ts';

/** Opens a sentence. */
const SENTENCE = /^[\s>]*\p{Lu}/u;
/** Two cells with a tab between, as a table from a worksheet has them. */
const CELLS = /\S[ ]*\t[ ]*\S/;

/** Bold words that close like a heading: no sentence, and no words before a colon. */
const TITLE = /^\p{Lu}[^\n]{2,80}(?<![.!?:;,…)”"])$/u;

/** Advises on lines that stand where the parser makes something else of them than what they look like. */
export function guardLines(tree: Root, source: string, advise: Report): void {
  walk<Nodes>(tree, (node) => {
    if (node.type === 'listItem') guardContinuation(node);
    if (isParent(node)) guardNesting(node.children);
    if (node.type === 'paragraph' && linesOf(node).filter((line) => CELLS.test(line)).length > 1)
      advise(node, wrong('body/tabs-for-table'));
  });

  for (const [i, block] of tree.children.entries()) {
    const words = boldWords(block);
    if (words && tree.children[i + 1]?.type === 'paragraph')
      advise(block, wrong('style/line-as-heading', { words }));
  }

  /** The words of a paragraph that is one bold line and could be a heading; one with a number is told as a remnant. */
  function boldWords(block: Nodes): string | undefined {
    if (block.type !== 'paragraph') return undefined;
    const [only, ...more] = block.children;
    if (only?.type !== 'strong' || more.length) return undefined;
    const words = inlineText(only.children).trim();
    return TITLE.test(words) ? words : undefined;
  }

  /** A point that begins a little further than the one above it looks nested, and is not. */
  function guardNesting(blocks: readonly Nodes[]): void {
    let above: { first: number; last: number } | undefined;
    for (const [i, block] of blocks.entries()) {
      if (block.type !== 'list') continue;
      const isNext = blocks[i - 1]?.type === 'list';
      if (!isNext) above = undefined;
      for (const item of block.children) {
        const own = markOf(block, item);
        if (above && own.first > above.first && own.last > above.last)
          advise(item, wrong('body/item-not-nested'));
        else above = own;
      }
    }
  }

  /** Where the mark of an item begins, and where its number ends: those of "9." and "10." may be in line by either. */
  function markOf({ ordered }: List, { position }: ListItem): { first: number; last: number } {
    const { column = 1, offset = 0 } = position?.start ?? {};
    const digits = ordered ? /^\d+/.exec(source.slice(offset, offset + 12)) : null;
    return { first: column, last: column + (digits ? digits[0].length - 1 : 0) };
  }

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
