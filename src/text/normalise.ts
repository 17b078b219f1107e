import type { Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import type { Processor } from 'unified';
import { allowedComponent } from './allowed.ts';
import { isJsx, isParent, isWhitespace, type Jsx } from './nodes.ts';

/**
 * Makes the parser itself give every block component as a block and every text a paragraph, before
 * any other plugin sees the tree. So the checker and the build read the same.
 */
export function remarkAlinea(this: Processor): void {
  const data = this.data() as { fromMarkdownExtensions?: unknown[] };
  (data.fromMarkdownExtensions ??= []).push({ transforms: [normalise] });
}

/** Rewrites a fresh tree in place, see `remarkAlinea`. */
export function normalise(tree: Root): void {
  normaliseParent(tree);
}

function normaliseParent(parent: Parents): void {
  const children = parent.children.flatMap((child): Nodes[] => {
    if (child.type === 'paragraph') return liftBlocks(child);
    if (child.type === 'mdxJsxFlowElement') return [lowerInline(child)];
    return [child];
  });
  setChildren(parent, children);
  for (const child of children) {
    if (child.type !== 'paragraph' && isParent(child)) normaliseParent(child);
  }
}

/** A paragraph of nothing but block components gives those blocks. */
function liftBlocks(paragraph: Paragraph): Nodes[] {
  const content = paragraph.children.filter((child) => !isWhitespace(child));
  if (content.length === 0 || !content.every(isBlock)) return [paragraph];
  return content.map((child) => toFlow(child as Jsx));
}

function isBlock(node: Nodes): boolean {
  return isJsx(node) && allowedComponent(node.name)?.block === true;
}

function toFlow(node: Jsx): Nodes {
  const content = (node.children as Nodes[]).filter((child) => !isWhitespace(child));
  const first = content[0];
  const last = content.at(-1);
  const paragraph = { type: 'paragraph', children: node.children } as Paragraph;
  if (first?.position && last?.position) {
    paragraph.position = { start: first.position.start, end: last.position.end };
  }
  const children = content.length === 0 ? [] : [paragraph];
  return { ...node, type: 'mdxJsxFlowElement', children } as Nodes;
}

/** An inline component on lines of its own, around one paragraph, is a paragraph like any other. */
function lowerInline(node: Jsx): Nodes {
  if (allowedComponent(node.name)?.block !== false || node.children.length > 1) return node;
  const only = node.children[0] as Nodes | undefined;
  if (only && only.type !== 'paragraph') return node;
  const inner = { ...node, type: 'mdxJsxTextElement', children: only?.children ?? [] };
  const paragraph = { type: 'paragraph', children: [inner as PhrasingContent] } as Paragraph;
  if (node.position) paragraph.position = node.position;
  return paragraph;
}

function setChildren(parent: Parents, children: Nodes[]): void {
  (parent as { children: Nodes[] }).children = children;
}
