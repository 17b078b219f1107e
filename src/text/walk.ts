import type { Node, Parent } from 'unist';

/**
 * Calls `enter` for a node and then for all below it, in the order of the text; children that `enter` adds to its own
 * node are entered too. Every text is walked many times per page that shows it: `unist-util-visit`, which makes a
 * function and a list of ancestors for each node, took a third of the drawing of texts.
 */
export function walk<Each extends Node>(node: Each, enter: (node: Each) => void): void {
  enter(node);
  const { children } = node as Each & Partial<Parent>;
  if (children) for (const child of children) walk(child as Each, enter);
}
