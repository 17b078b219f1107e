import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
} from 'mdast';
import { attributeValue, isJsx, isParent, type Jsx } from '../../text/nodes.ts';
import { notesOf } from '../../text/notes.ts';

/** Where what a text names stands for the world. */
export interface Places {
  /** Makes whole what a link leads to: `/document/…`, `#a3`. */
  link: (url: string) => string;
  /** The address of an image by its file name. */
  beeld: (bestand: string) => string;
  /** By how much headings go down. */
  shift?: number;
  /** What the names of notes start with, where several texts stand in one file. */
  prefix?: string;
}

type Block = BlockContent | DefinitionContent;

/**
 * A checked body as a tree of plain Markdown (GFM): components become what Markdown has for them, words stay as they are.
 * Notes stand last, under the numbers that the page gives them. The given tree is left as it was.
 */
export function plainTree(tree: Root, places: Places): Root {
  const { numbers, definitions } = notesOf(tree);
  const label = (identifier: string) => `${places.prefix ?? ''}${numbers.get(identifier) ?? ''}`;
  const notes = [...numbers]
    .sort((a, b) => a[1] - b[1])
    .map(([identifier]): FootnoteDefinition => ({
      type: 'footnoteDefinition',
      identifier: label(identifier),
      label: label(identifier),
      children: blocks(definitions.get(identifier)?.children ?? []),
    }));
  return { type: 'root', children: [...blocks(tree.children), ...notes] };

  function blocks(children: readonly Nodes[]): Block[] {
    return children.flatMap((child) => block(child));
  }

  function block(node: Nodes): Block[] {
    if (node.type === 'footnoteDefinition') return [];
    if (isJsx(node)) return component(node);
    if (node.type === 'heading') {
      const depth = Math.min(6, node.depth + (places.shift ?? 0)) as 2;
      return [{ type: 'heading', depth, children: phrases(node.children) }];
    }
    if (node.type === 'paragraph') return [{ ...node, children: phrases(node.children) }];
    if (node.type === 'list') return lists(node);
    if (node.type === 'table')
      return [
        {
          ...node,
          children: node.children.map((row) => ({
            ...row,
            children: row.children.map((cell) => ({ ...cell, children: phrases(cell.children) })),
          })),
        },
      ];
    if (node.type === 'definition') return [{ ...node, url: places.link(node.url) }];
    if (node.type === 'blockquote') return [{ ...node, children: blocks(node.children) }];
    return [node as Block];
  }

  /** A list whose numbers do not follow each other becomes several that do. */
  function lists(list: List): Block[] {
    const made: List[] = [];
    for (const item of list.children) {
      const typed = (item.data as { hProperties?: { value?: number } } | undefined)?.hProperties
        ?.value;
      const own: ListItem = { ...item, children: blocks(item.children) };
      const last = made.at(-1);
      if (last && typed === undefined) last.children.push(own);
      else made.push({ ...list, start: typed ?? list.start, children: [own] });
    }
    return made;
  }

  function component(node: Jsx): Block[] {
    const get = (name: string) => attributeValue(node, name) ?? '';
    const inside = blocks(node.children);
    const line = (words: string): Paragraph[] =>
      words ? [{ type: 'paragraph', children: [text(words)] }] : [];
    if (node.name === 'Citaat')
      return [{ type: 'blockquote', children: [...inside, ...line(get('bron'))] }];
    if (node.name === 'Kader')
      return [{ type: 'blockquote', children: [...line(get('titel')), ...inside] }];
    if (node.name === 'Tabel') return [...line(get('titel')), ...inside];
    if (node.name !== 'Figuur') return inside;
    const image: PhrasingContent = {
      type: 'image',
      url: places.beeld(get('bestand')),
      alt: flat(get('alt')),
    };
    return [{ type: 'paragraph', children: [image] }, ...line(get('bijschrift'))];
  }

  function phrases(children: readonly Nodes[]): PhrasingContent[] {
    return children.flatMap((child): PhrasingContent[] => {
      if (isJsx(child)) return phrases(child.children);
      if (child.type === 'text') return [text(child.value)];
      if (child.type === 'footnoteReference')
        return [{ ...child, identifier: label(child.identifier), label: label(child.identifier) }];
      if (child.type === 'link')
        return [{ ...child, url: places.link(child.url), children: phrases(child.children) as [] }];
      if (isParent(child))
        return [{ ...child, children: phrases(child.children) } as PhrasingContent];
      return [child as PhrasingContent];
    });
  }
}

/** An empty line inside a text would end its paragraph; a browser shows all white space as one space. */
const flat = (words: string) => words.replace(/[\t\n\f\r ]+/g, ' ');

export const text = (value: string): PhrasingContent => ({ type: 'text', value: flat(value) });
