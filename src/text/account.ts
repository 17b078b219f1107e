import type { Nodes, Root } from 'mdast';
import { placesIn } from '../faults/place.ts';
import { wrong } from '../faults/wrong.ts';
import { align } from './align.ts';
import type { Report } from './fault.ts';
import { isJsx, isParent } from './nodes.ts';

/** What the source may hold at the start of a node, between its children, and at its end. */
interface Syntax {
  start?: RegExp;
  between?: RegExp;
  end?: RegExp;
}

const SYNTAX: Partial<Record<Nodes['type'], Syntax>> = {
  emphasis: { start: /^[*_]$/, end: /^[*_]$/ },
  strong: { start: /^(\*\*|__)$/, end: /^(\*\*|__)$/ },
  delete: { start: /^$/, between: /^~~$/, end: /^$/ },
  link: { start: /^\[?$/, end: /^(\](\([^]*\)|\[[^]*\])?)?$/ },
  linkReference: { start: /^\[$/, end: /^\](\[[^]*\])?$/ },
  listItem: { start: /^([-+*]|\d{1,9}[.)])(\s*\[[\sxX]\])?\s*$/ },
  footnoteDefinition: { start: /^\[\^[^\]]+\]:$/ },
  heading: { end: /^([=-]+)$/ },
  table: { between: /^[|:\s-]*$/, end: /^[|:\s-]*$/ },
  tableRow: { start: /^\|?$/, between: /^\|?$/, end: /^\|?$/ },
  tableCell: { start: /^\|?\s*\|?$/, between: /^$/, end: /^\|?$/ },
};

/** The box of a task belongs to its paragraph where that begins with something else than words. */
const TASK: Syntax = { start: /^\[[\sxX]\]$/ };

/**
 * Lays the source beside the tree that a page is drawn from: every sign of it has to come back in the text of a node,
 * or be the syntax of the node at that place. Reports each place where something is neither, for it would vanish.
 */
export function account(tree: Root, source: string, report: Report): void {
  const place = placesIn(source);
  const lose = (offset: number) => {
    const rest = source.slice(offset);
    const sign = /^\s*(\S+)/.exec(rest)?.[1] ?? '';
    const point = place(offset + rest.indexOf(sign));
    report({ position: { start: point, end: point } }, wrong('body/sign-lost', { sign }));
  };

  /** Whether the source from one offset to another may stand there, `quotes` marks `>` deep. */
  const allow = (from: number, to: number, may: RegExp | undefined, quotes: number) => {
    const typed = source.slice(from, to);
    const bare = (quotes ? typed.replace(/(^|\n)[ \t>]+/g, '$1') : typed).trim();
    if (bare && !may?.test(bare)) lose(from + typed.indexOf(bare.slice(0, 1)));
  };

  // The parser ends an item in a footnote behind the mark of the next one: `most` is where that begins.
  const read = (node: Nodes, quotes: number, most = Infinity, parent?: Nodes): void => {
    const from = node.position?.start.offset;
    const to = Math.min(most, node.position?.end.offset ?? 0);
    if (from === undefined) return;
    if (node.type === 'text') {
      // Words of our own, about words that are struck.
      if (from === to) return;
      const { lost } = align(source.slice(from, to), node.value, quotes);
      if (lost !== undefined) lose(from + lost);
    }
    if (!isParent(node)) return;
    const deep = quotes + (node.type === 'blockquote' ? 1 : 0);
    const isTask = parent?.type === 'listItem' && typeof parent.checked === 'boolean';
    const syntax =
      isTask && node.type === 'paragraph' ? TASK : syntaxOf(node, source.slice(from, to));
    const children = node.children.filter(({ position }) => position);
    let at = from;
    children.forEach((child, i) => {
      const start = child.position?.start.offset ?? at;
      allow(at, start, i ? syntax.between : syntax.start, deep);
      const next = Math.min(to, children[i + 1]?.position?.start.offset ?? to);
      read(child, deep, next, node);
      at = Math.min(next, child.position?.end.offset ?? at);
    });
    // A component or link without words holds nothing but its own syntax.
    if (children.length || !(isJsx(node) || node.type === 'link'))
      allow(at, to, children.length ? syntax.end : syntax.start, deep);
  };
  read(tree, 0);
}

function syntaxOf(node: Nodes, typed: string): Syntax {
  if (isJsx(node)) return { start: /^<[^]*>$/, end: /^<\/[^]*>$/ };
  const hashes = node.type === 'heading' ? /^#+/.exec(typed)?.[0] : undefined;
  // Marks behind a heading are its own when there are as many as before it; one alone is a sign: "Programma C #".
  if (hashes) return { start: new RegExp(`^${hashes}$`), end: new RegExp(`^${hashes}$`) };
  return SYNTAX[node.type] ?? {};
}
