import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { walk } from './walk.ts';

/** The notes of a body, by what they are called in its source. */
export interface Notes {
  /** The number on the page: the order in which the text first refers to them (`mdast-util-to-hast`). */
  numbers: ReadonlyMap<string, number>;
  definitions: ReadonlyMap<string, FootnoteDefinition>;
}

/** Finds the notes of a body and numbers those that it refers to. */
export function notesOf(tree: Root): Notes {
  const numbers = new Map<string, number>();
  const definitions = definitionsIn(tree);
  const visit = (node: Nodes) => {
    if (node.type === 'footnoteDefinition') return;
    if (node.type === 'footnoteReference') {
      const { identifier } = node;
      if (!numbers.has(identifier) && definitions.has(identifier))
        numbers.set(identifier, numbers.size + 1);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  // A note may refer to another one; those come after all that the text refers to.
  for (const identifier of numbers.keys())
    for (const child of definitions.get(identifier)?.children ?? []) visit(child);
  return { numbers, definitions };
}

/** The notes of a body by what they are called there; the first of a name counts. */
function definitionsIn(tree: Root): Map<string, FootnoteDefinition> {
  const found = new Map<string, FootnoteDefinition>();
  walk<Nodes>(tree, (node) => {
    if (node.type === 'footnoteDefinition' && !found.has(node.identifier))
      found.set(node.identifier, node);
  });
  return found;
}
