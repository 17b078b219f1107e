import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { walk } from './walk.ts';

/**
 * Puts an empty link to itself in every alinea (first) and every heading of the body (last).
 * With `cite`, the fixed address of the text, the link of an alinea is the reference to it.
 */
export function addAnchors(tree: Root, cite?: string): void {
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element') return;
    const id = node.properties.id;
    if (typeof id !== 'string') return;
    if (/^a\d+$/.test(id)) {
      const holder = node.tagName === 'tr' ? firstCell(node) : node;
      holder.children.unshift(
        cite === undefined ? anchor(['n'], id, `Alinea ${id.slice(1)}`) : reference(cite, id),
      );
    } else if (/^h[1-6]$/.test(node.tagName) && id.startsWith('k-')) {
      node.children.push(anchor(['n', 'k'], id, `Link naar: ${toString(node)}`));
    }
  });
}

function firstCell(row: Element): Element {
  return row.children.find((child): child is Element => child.type === 'element') ?? row;
}

/** Part of the page for everyone: without script its address is the citation. */
function reference(cite: string, id: string): Element {
  const ariaLabel = `Verwijzing naar alinea ${id.slice(1)}`;
  const properties = { className: ['n'], href: `${cite}#${id}`, ariaLabel };
  return { type: 'element', tagName: 'a', properties, children: [] };
}

/** Hidden from assistive technology: the number is a convenience for who points and copies. */
function anchor(className: string[], id: string, ariaLabel: string): Element {
  const properties = { className, href: `#${id}`, ariaLabel, tabIndex: -1, ariaHidden: 'true' };
  return { type: 'element', tagName: 'a', properties, children: [] };
}
