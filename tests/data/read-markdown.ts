import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { collapse, inlineText, isParent } from '../../src/text/nodes.ts';

const reader = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/** The words of every block below the line in a file of Markdown, as any reader of it sees them, and those of its notes. */
export function wordsBelow(markdown: string): { blocks: string[]; notes: string[] } {
  const { children } = reader.parse(markdown);
  const at = children.findIndex(({ type }) => type === 'thematicBreak');
  const notes: string[] = [];
  const blocks: string[] = [];
  for (const child of children.slice(at + 1)) add(child, blocks);
  return { blocks, notes };

  function add(node: Nodes, to: string[]): void {
    if (node.type === 'footnoteDefinition') {
      const own: string[] = [];
      for (const child of node.children) add(child, own);
      notes.push(own.join(' '));
    } else if (node.type === 'paragraph' || node.type === 'heading')
      to.push(collapse(inlineText(node.children)));
    else if (node.type === 'code') to.push(node.value);
    else if (node.type === 'tableRow')
      to.push(collapse(node.children.map((cell) => inlineText(cell.children)).join(' ')));
    else if (isParent(node)) for (const child of node.children) add(child, to);
  }
}

/** Those of some texts that do not follow each other among others. */
export function notInOrder(texts: readonly string[], among: readonly string[]): string[] {
  let at = 0;
  return texts.filter((text) => {
    const found = among.indexOf(text, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}
