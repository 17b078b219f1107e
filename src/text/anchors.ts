import type { Element, Nodes, Root } from 'hast';
import { walk } from './walk.ts';

/**
 * Puts an empty link to itself in every alinea (first) and every heading of the body (last), and before every note.
 * With `cite`, the fixed address of the text, the link of an alinea or a note is the reference to it.
 */
export function addAnchors(tree: Root, cite?: string): void {
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element') return;
    const note = node.children.findIndex((child) => noteId(child) !== undefined);
    if (note >= 0) node.children.splice(note, 0, noteLink(noteId(node.children[note]) ?? '', cite));
    const id = node.properties.id;
    if (typeof id !== 'string') return;
    if (/^a\d+$/.test(id)) {
      const holder = node.tagName === 'tr' ? firstCell(node) : node;
      holder.children.unshift(
        cite === undefined ? anchor(['n'], id) : reference(cite, id, `alinea ${id.slice(1)}`),
      );
    } else if (/^h[1-6]$/.test(node.tagName) && id.startsWith('k-')) {
      node.children.push(anchor(['n', 'k'], id));
    }
  });
}

function firstCell(row: Element): Element {
  return row.children.find((child): child is Element => child.type === 'element') ?? row;
}

/** The id of the element that holds exactly the words of a note. */
function noteId(node?: Nodes): string | undefined {
  const id = node?.type === 'element' ? node.properties.id : undefined;
  return typeof id === 'string' && /^n\d+$/.test(id) ? id : undefined;
}

/** The link of a note shows what is cited: `n1`. */
function noteLink(id: string, cite?: string): Element {
  const name = `noot ${id.slice(1)}`;
  const link = cite === undefined ? anchor(['n'], id) : reference(cite, id, name);
  return { ...link, properties: { ...link.properties, dataNummer: id } };
}

/** Part of the page for everyone: without script its address is the citation. */
function reference(cite: string, id: string, name: string): Element {
  const ariaLabel = `Verwijs naar ${name}`;
  const properties = { className: ['n'], href: `${cite}#${id}`, ariaLabel };
  return { type: 'element', tagName: 'a', properties, children: [] };
}

/** Hidden from assistive technology, so without a name: the number is a convenience for who points and copies. */
function anchor(className: string[], id: string): Element {
  const properties = { className, href: `#${id}`, tabIndex: -1, ariaHidden: 'true' };
  return { type: 'element', tagName: 'a', properties, children: [] };
}
