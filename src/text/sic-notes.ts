import { oneLine } from '../dutch/one-line.ts';
import type { Element, Nodes, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { walk } from './walk.ts';

/** After each block with words marked as wrong in the source: a note that says what is meant. */
export function addSicNotes(tree: Root): void {
  tree.children = tree.children.flatMap((block): RootContent[] =>
    block.type === 'element' ? [block, ...notesOf(block)] : [block],
  );
}

function notesOf(block: Element): Element[] {
  const notes: Element[] = [];
  walk<Nodes>(block, (node) => {
    if (node.type !== 'element') return;
    const { className, dataJuist } = node.properties;
    if (!Array.isArray(className) || !className.includes('sic')) return;
    delete node.properties.dataJuist;
    if (typeof dataJuist !== 'string') return;
    const words = oneLine(toString(node));
    const value = `Zo staat het in de bron: ‘${words}’. Bedoeld is: ‘${dataJuist}’.`;
    notes.push({
      type: 'element',
      tagName: 'p',
      properties: { className: ['noot'] },
      children: [{ type: 'text', value }],
    });
  });
  return notes;
}
