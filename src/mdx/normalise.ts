import type { Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import type { Processor } from 'unified';
import { allowedComponent } from './allowed.ts';
import { isJsx, isParent, isWhitespace, type Jsx } from './nodes.ts';

/** Keeps `@mdx-js/mdx` from unravelling a paragraph; taken out again by `remarkRestore`. */
const KEEP = 'alineaKeep';

/**
 * Makes the parser itself give every block component as a block and every text a paragraph, before
 * any other plugin sees the tree. So the checker and the build read the same.
 */
export function remarkAlinea(this: Processor): void {
  const data = this.data() as { fromMarkdownExtensions?: unknown[] };
  (data.fromMarkdownExtensions ??= []).push({ transforms: [normalise] });
}

/** Takes out the marks `remarkAlinea` left; must be the first plugin that transforms the tree. */
export function remarkRestore() {
  return (tree: Root): void => restore(tree);
}

/** Takes out the marks that `normalise` left in the tree. */
export function restore(tree: Parents): void {
  setChildren(
    tree,
    tree.children.filter((child) => (child.type as string) !== KEEP),
  );
  for (const child of tree.children) if (isParent(child)) restore(child);
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
    if (child.type === 'paragraph') keepTogether(child);
    else if (isParent(child)) normaliseParent(child);
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

function keepTogether(paragraph: Paragraph): void {
  const onlyJsx = paragraph.children.every(
    (child) => isJsx(child) || child.type === 'mdxTextExpression' || isWhitespace(child),
  );
  if (onlyJsx) paragraph.children.unshift({ type: KEEP } as unknown as PhrasingContent);
}

function setChildren(parent: Parents, children: Nodes[]): void {
  (parent as { children: Nodes[] }).children = children;
}
