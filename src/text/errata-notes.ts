import type { Element, Nodes, Root, RootContent } from 'hast';
import { walk } from './walk.ts';

/** A correction of an alinea, as it is told at that alinea. */
export interface ErratumNote {
  alinea?: number | undefined;
  was: string;
  wordt: string;
}

/** After each block with an alinea that has a correction: a note that tells it. The decided words stay as they are. */
export function addErrataNotes(tree: Root, errata: readonly ErratumNote[]): void {
  if (errata.length === 0) return;
  tree.children = tree.children.flatMap((block): RootContent[] =>
    block.type === 'element' ? [block, ...notesAfter(block, errata)] : [block],
  );
}

function notesAfter(block: Element, errata: readonly ErratumNote[]): Element[] {
  const ids = new Set<unknown>();
  walk<Nodes>(block, (node) => {
    if (node.type === 'element') ids.add(node.properties.id);
  });
  return errata.flatMap(({ alinea, was, wordt }): Element[] => {
    if (alinea === undefined || !ids.has(`a${alinea}`)) return [];
    const value = `Verbetering bij alinea ${alinea}: ‘${was}’ moet zijn ‘${wordt}’.`;
    const properties = { className: ['noot', 'verbetering'], dataVerbetering: `a${alinea}` };
    return [{ type: 'element', tagName: 'p', properties, children: [{ type: 'text', value }] }];
  });
}
