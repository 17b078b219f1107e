import type { Nodes, Root } from 'mdast';
import { isJsx, isParent, type Jsx } from './nodes.ts';

/** Attributes whose words a page shows or a screen reader says. */
const SPOKEN = new Set(['titel', 'bron', 'alt', 'bijschrift', 'juist']);
/** Nodes inside a line of text: what stands around them may be the same word. */
const INLINE = new Set<Nodes['type']>([
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'link',
]);

/**
 * All words that a page shows of a text, whatever they stand in: notes, heads of tables, titles, sources and
 * descriptions as well as alineas. Blocks stand on lines of their own. Only for looking up whether a word stands there.
 */
export function allWords(tree: Root): string {
  const lines: string[] = [];
  const aside: string[] = [];
  let line = '';
  const end = () => {
    if (line) lines.push(line);
    line = '';
  };
  const walk = (node: Nodes): void => {
    if ('value' in node) line += node.value;
    if (isJsx(node)) aside.push(...spoken(node));
    if ('title' in node && node.title) aside.push(node.title);
    const isInline = INLINE.has(node.type) || node.type === 'mdxJsxTextElement';
    if (!isInline) end();
    if (isParent(node)) for (const child of node.children) walk(child);
    if (!isInline) end();
  };
  walk(tree);
  end();
  return [...lines, ...aside].join('\n');
}

const spoken = ({ attributes }: Jsx): string[] =>
  attributes.flatMap((each) =>
    each.type === 'mdxJsxAttribute' && SPOKEN.has(each.name) && typeof each.value === 'string'
      ? [each.value]
      : [],
  );
