import type { Code, List, ListItem, Nodes, Root, Table } from 'mdast';
import { MONTHS } from '../dutch/months.ts';
import { wrong } from '../faults/wrong.ts';
import { NUMBER } from './as-typed.ts';
import type { Report } from './fault.ts';
import { isParent } from './nodes.ts';

const MONTH = new RegExp(
  `^(?:${MONTHS.join('|')}|(?:jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\\b\\.?)(?=\\W|$)`,
  'i',
);
/** Words behind an opening fence that name a language, for the colours of editors. */
const LANGUAGE =
  /^(?:te?xt|md|markdown|json|ya?ml|xml|html|css|csv|sql|js|ts|sh|bash|toml|ini|http)$/;
/** What makes a mark before it a sign of arithmetic. */
const AMOUNT = /^[ \t]*(?:[€$=]|\d)/;

/** Reports blocks that were hardly meant: what the parser makes of marks that belong to the words. */
export function guardBlocks(tree: Root, source: string, report: Report, advise: Report): void {
  const typed = (node: Nodes) =>
    source.slice(node.position?.start.offset, node.position?.end.offset);

  tree.children.forEach((node, i) => {
    const next = tree.children.slice(i + 1).find(({ type }) => type !== 'footnoteDefinition');
    if (node.type !== 'heading' || node.depth < 2 || !node.children.length) return;
    if (!next || (next.type === 'heading' && next.depth <= node.depth))
      advise(node, wrong('body/heading-without-text'));
  });
  const visit = (node: Nodes, parent: Nodes): void => {
    if (!node.position) return;
    if (node.type === 'list') guardList(node, parent);
    if (node.type === 'blockquote' && AMOUNT.test(typed(node).slice(1)))
      report(node, wrong('body/mark-read', { mark: '>' }));
    if (node.type === 'code') guardCode(node);
    if (node.type === 'table') guardRows(node);
    if (node.type === 'heading') {
      if (!node.children.length) report(node, wrong('body/heading-empty'));
      // The highest level has a fault of its own.
      else if (!typed(node).startsWith('#') && node.depth > 1)
        advise(node, wrong('body/heading-by-line'));
    }
    // "foto`s en auto`s": typed for an apostrophe.
    if (node.type === 'inlineCode' && wordAt(source, node.position.start.offset ?? 0, -1))
      report(node, wrong('body/emphasis-read', { mark: /^`+/.exec(typed(node))?.[0] ?? '`' }));
    if (node.type === 'emphasis' || node.type === 'strong') guardEmphasis(node);
    if (isParent(node)) for (const child of node.children) visit(child, node);
  };

  function guardList(list: List, parent: Nodes): void {
    for (const item of list.children) {
      const words = typed(item);
      const [mark = '', digits] = NUMBER.exec(words) ?? [];
      if (!digits) guardBullet(item, list, parent, words);
      else if (
        MONTH.test(words.slice(mark.length).trim()) ||
        digits.length > 3 ||
        /^0./.test(digits)
      )
        report(item, wrong('body/number-read', { mark }));
      else if (!item.children.length) report(item, wrong('body/item-empty', { mark }));
    }
  }

  function guardBullet(item: ListItem, list: List, parent: Nodes, words: string): void {
    const mark = words.slice(0, 1);
    const isAlone = list.children.length === 1 && parent.type !== 'listItem' && mark !== '-';
    const isPlus = mark === '+' && AMOUNT.test(words.slice(1));
    if (isAlone || isPlus) report(item, wrong('body/mark-read', { mark }));
    else if (!item.children.length) report(item, wrong('body/item-empty', { mark }));
  }

  function guardCode(code: Code): void {
    const lines = typed(code).split('\n');
    const fence = /^(`{3,}|~{3,})/.exec(lines[0] ?? '')?.[0];
    if (!fence) return;
    const last = (lines.at(-1) ?? '').replace(/^[\s>]*/, '').trimEnd();
    const isClosed =
      lines.length > 1 &&
      last.length >= fence.length &&
      last.replaceAll(fence.slice(0, 1), '') === '';
    if (!isClosed) report(code, wrong('body/fence-open', { fence }));
    const named = (lines[0] ?? '').slice(fence.length).trim();
    if (named && !LANGUAGE.test(named))
      report(code, wrong('body/fence-words', { words: named, fence }));
  }

  function guardRows({ children: [head, ...rows] }: Table): void {
    if (!head) return;
    const isEmpty = head.children.every(({ children }) => !children.length);
    if (isEmpty && rows.length) advise(head, wrong('body/table-without-head'));
    if (!isEmpty && !rows.length) advise(head, wrong('body/table-without-rows'));
    for (const row of rows) {
      const cells = row.children.map((cell) =>
        typed(cell)
          .replace(/^\||\|$/g, '')
          .trim(),
      );
      if (cells.length > 1 && cells.every((cell) => /^(?::?-{2,}:?)?$/.test(cell))) {
        advise(row, wrong('body/row-without-words'));
        continue;
      }
      if (row.children.length >= head.children.length) continue;
      const isLine = row.children.length < 2 && !typed(row).includes('|');
      if (isLine && typed(head).includes('|')) report(row, wrong('body/line-in-table'));
      else if (!isLine) advise(row, wrong('body/row-too-narrow'));
    }
  }

  function guardEmphasis(node: Extract<Nodes, { type: 'emphasis' | 'strong' }>): void {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const [left, right] = [source[start - 1] ?? '', source[end] ?? ''];
    const mark =
      node.type === 'strong' ? source.slice(start, start + 2) : source.slice(start, start + 1);
    const outer = [wordAt(source, start, -1), wordAt(source, end, 1)];
    if (/\p{N}/u.test(left + right)) report(node, wrong('body/emphasis-read', { mark }));
    // A name of a programmer, such as __init__: emphasis with low lines is of words.
    else if (mark === '__' && /^[a-z0-9_]+$/.test(source.slice(start + 2, end - 2)))
      advise(node, wrong('body/emphasis-read', { mark }));
    // "on*der*mijning" is one word with weight on a part of it; "l*b*h" are three.
    else if (mark === '*' && outer.every(Boolean)) {
      const parts = [...outer, source.slice(start + 1, end - 1)];
      if (parts.some((part) => part.length === 1))
        report(node, wrong('body/emphasis-read', { mark }));
      else if (parts.every((part) => part.length > 2))
        advise(node, wrong('body/emphasis-read', { mark }));
    }
  }

  for (const node of tree.children) visit(node, tree);
  guardDefinitions(tree, report);
}

/** The word, or closing mark, that stands against an offset of the source on one side. */
const wordAt = (source: string, offset: number, side: 1 | -1): string =>
  (side < 0
    ? /[\p{L}\p{N})\]]*$/u.exec(source.slice(Math.max(0, offset - 60), offset))
    : /^[\p{L}\p{N}([]*/u.exec(source.slice(offset, offset + 60)))?.[0] ?? '';

/** Reports addresses of links that no link takes: their line would not stand on the page. */
function guardDefinitions(tree: Root, report: Report): void {
  const defined = new Set<string>();
  const visit = (node: Nodes, act: (node: Nodes) => void): void => {
    act(node);
    if (isParent(node)) for (const child of node.children) visit(child, act);
  };
  const calls = new Map<string, number>();
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference')
      calls.set(node.identifier, (calls.get(node.identifier) ?? 0) + 1);
  });
  visit(tree, (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    // "[1]" in a sentence is a mark of its own, of which only the 1 would be left.
    if (node.referenceType === 'shortcut' && /^[\d\p{L}]{1,3}$/u.test(node.label ?? ''))
      report(
        node,
        wrong('body/brackets-read', {
          mark: `[${node.label}]`,
          isOnly: calls.get(node.identifier) === 1,
        }),
      );
  });
  visit(tree, (node) => {
    if (node.type !== 'definition') return;
    const mark = `[${node.label ?? node.identifier}]`;
    if (defined.has(node.identifier)) report(node, wrong('body/definition-twice', { mark }));
    else if (!calls.has(node.identifier)) report(node, wrong('body/definition-unused', { mark }));
    defined.add(node.identifier);
  });
}
