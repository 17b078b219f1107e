import type { List, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { text } from './plain.ts';

const OPTIONS = {
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  bullet: '-',
  rule: '-',
  emphasis: '_',
} satisfies Options;

/** A tree of plain Markdown as its source; what would be read as a mark is escaped. */
export const write = (tree: Root | Nodes): string => toMarkdown(tree, OPTIONS);

/** A line of words and addresses. */
export const line = (...parts: (string | { href: string; label?: string })[]): Paragraph => ({
  type: 'paragraph',
  children: parts.map((part): PhrasingContent =>
    typeof part === 'string'
      ? text(part)
      : { type: 'link', url: part.href, children: [text(part.label ?? part.href) as never] },
  ),
});

/** A list of lines, a point each. */
export const points = (lines: Paragraph[]): List => ({
  type: 'list',
  spread: false,
  children: lines.map((children) => ({
    type: 'listItem',
    spread: false,
    children: [children],
  })),
});

/** The words above a text: its title and what it is of; a line under it parts them from the text itself. */
export const head = (title: string, facts: Paragraph[], more: RootContent[] = []): string =>
  write({
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(title)] },
      ...(facts.length ? [points(facts)] : []),
      ...more,
      { type: 'thematicBreak' },
    ],
  });
