import type { Nodes, Root, Text } from 'mdast';
import type { Point } from 'unist';
import { walk } from './walk.ts';

/** A mark of a numbered list as typed: its digits and what closes it. */
export const NUMBER = /^(\d{1,9})([.)])/;

/** Sees to it that numbered lists show the numbers that were typed, whatever Markdown would count. */
export function typeNumbers(tree: Root, source: string): void {
  walk<Nodes>(tree, (list) => {
    if (list.type !== 'list' || !list.ordered) return;
    let next = list.start ?? 1;
    for (const item of list.children) {
      const at = item.position?.start.offset;
      const [, digits, closes] = NUMBER.exec(source.slice(at, (at ?? 0) + 10)) ?? [];
      if (at === undefined || digits === undefined) return;
      const typed = Number(digits);
      if (typed !== next) setProperty(item, { value: typed });
      if (closes === ')') setProperty(list, { className: ['met-haakje'] });
      next = typed + 1;
    }
  });
}

/** Says in words what is struck, so that copied, quoted, found and read aloud it does not hold as it stands. */
export function sayStruck(tree: Root): void {
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'delete') return;
    const { position, children } = node;
    // A place without width: these words stand nowhere in the source.
    const said = (value: string, at?: Point): Text => ({
      type: 'text',
      value,
      ...(at && { position: { start: at, end: at } }),
    });
    node.children = [
      said('[doorgehaald: ', position?.start),
      ...children,
      said(']', position?.end),
    ];
  });
}

function setProperty(node: Nodes, own: Record<string, unknown>): void {
  const data = (node.data ??= {}) as { hProperties?: object };
  data.hProperties = { ...data.hProperties, ...own };
}
