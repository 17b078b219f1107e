import type { ListItem, Nodes, Root, Table } from 'mdast';
import type { Block, BlockSoort, ListPlace, Shown } from '../model/text.ts';
import { cellsOf, sidesOf } from './cells.ts';
import { inlineShown } from './inline-shown.ts';
import { itemName, markerOf, numbersOf } from './markers.ts';
import { attributeValue, collapse, inlineText, isJsx, isParent, type Jsx } from './nodes.ts';
import { noteShown, noteText } from './note-shown.ts';
import type { Notes } from './notes.ts';

const is = (phrase: string): Shown => ({ aspect: 'opbouw', phrase });

/**
 * Everything that a page shows of a marked tree (`readText`), in reading order: alineas, headings, heads of tables, titles
 * of frames, sources, images, and the notes last. What stands around the words of a block is told with it.
 */
export function blocksOf(tree: Root, { numbers, definitions }: Notes): Block[] {
  const blocks: Block[] = [];
  const counts = new Map<BlockSoort, number>();
  const notes = (identifier: string) => {
    const number = numbers.get(identifier);
    return number === undefined
      ? undefined
      : { number, text: noteText(definitions.get(identifier)) };
  };
  let above: string | undefined;
  /** Blocks without an id of their own, which wait for that of an alinea beside them. */
  const waiting: Block[] = [];
  let tables = 0;
  /** Where in a list the next block stands; its marker is told once. */
  let list: ListPlace | undefined;
  /** What stands between the last block and the next: a line, the end of a frame and the start of another. */
  let between: Shown[] = [];

  function add(
    soort: BlockSoort,
    text: string,
    shown: Shown[],
    id?: string,
    more: Partial<Block> = {},
  ) {
    const number = (counts.get(soort) ?? 0) + 1;
    counts.set(soort, number);
    const block: Block = {
      soort,
      number,
      id: id ?? '',
      text,
      shown: [...shown, ...between],
      ...(above && { above }),
      ...(list && { list }),
      ...more,
    };
    if (list) list = { depth: list.depth };
    between = [];
    blocks.push(block);
    if (!id) return void waiting.push(block);
    if (soort === 'alinea') for (const other of waiting.splice(0)) other.id = id;
  }

  function visit(node: Nodes, around: Shown[]): void {
    const id = idOf(node);
    const inline =
      'children' in node ? () => inlineShown(node.children as Nodes[], notes) : () => [];
    if (node.type === 'footnoteDefinition') return;
    if (node.type === 'thematicBreak') between.push(is('na een lijn'));
    else if (node.type === 'heading') {
      above = undefined;
      add(
        'kop',
        collapse(inlineText(node.children)),
        [is(`kop van niveau ${node.depth}`), ...inline()],
        id,
      );
      above = id;
    } else if (node.type === 'paragraph') {
      if (id) add('alinea', collapse(inlineText(node.children)), [...around, ...inline()], id);
    } else if (node.type === 'code') {
      if (id) add('alinea', node.value, [...around, is(`blok code ${node.lang ?? ''}`)], id);
    } else if (node.type === 'table') visitTable(node, around);
    else if (node.type === 'list') {
      const numbers = node.ordered ? numbersOf(node) : [];
      node.children.forEach((item, i) => visitItem(item, numbers[i], around));
    } else if (isJsx(node)) visitComponent(node, around, id);
    else if (isParent(node)) {
      const within = node.type === 'blockquote' ? [...around, is('in een aanhaling')] : around;
      visitAll(node.children, within);
    }
  }

  function visitAll(nodes: readonly Nodes[], around: Shown[]): void {
    nodes.forEach((node, i) => {
      const own = unnamed(node);
      if (own && own === unnamed(nodes[i - 1])) between.push(is(`begin van een ${own}`));
      visit(node, around);
    });
  }

  function visitItem(item: ListItem, number: string | undefined, around: Shown[]): void {
    const outer = list;
    const depth = (outer?.depth ?? 0) + 1;
    const own = [
      `${itemName(number)}${depth > 1 ? `, niveau ${depth}` : ''}`,
      ...(typeof item.checked === 'boolean' ? [item.checked ? 'gedaan' : 'nog niet gedaan'] : []),
    ].map((phrase): Shown => ({ ...is(phrase), isMarked: true }));
    // What the item stands in is told of the outer one.
    const within = [...around.filter(({ isMarked }) => !isMarked), ...own];
    list = { depth, marker: markerOf(item, number) };
    visitAll(item.children, within);
    list = outer && { depth: outer.depth };
  }

  function visitTable(table: Table, around: Shown[]): void {
    const [head, ...rows] = table.children;
    const place = { table: ++tables, sides: table.align ?? [] };
    const names = (head?.children ?? []).map((cell) => collapse(inlineText(cell.children)));
    const sides = sidesOf(names, table.align ?? []);
    if (head)
      add('tabelkop', names.join(' '), [...around, ...sides, ...cellsOf(head, notes)], undefined, {
        row: { ...place, cells: names },
      });
    const columns = names.map((name, i): Shown => ({
      ...is(`kolom ${i + 1} heet “${name}”`),
      isOfTable: true,
    }));
    for (const row of rows) {
      const id = idOf(row);
      const cells = row.children.slice(0, table.align?.length ?? row.children.length);
      const words = cells.map((cell) => inlineText(cell.children));
      const shown = [...around, ...columns, ...cellsOf(row, notes)];
      if (id)
        add('alinea', collapse(words.join(' ')), shown, id, {
          row: { ...place, cells: words.map(collapse) },
        });
    }
  }

  function visitComponent(node: Jsx, around: Shown[], id?: string): void {
    const get = (name: string) => collapse(attributeValue(node, name) ?? '');
    const words = get('titel') || get('bijschrift');
    if (node.name === 'Kader') {
      const titel = get('titel');
      if (titel) add('kadertitel', titel, around);
      return inside(node, [...around, is(titel ? `in het kader “${titel}”` : 'in een kader')]);
    }
    if (node.name === 'Citaat') {
      const bron = get('bron');
      inside(node, [...around, is(bron ? `in een citaat van “${bron}”` : 'in een citaat')]);
      if (bron) add('bron', bron, around);
      return;
    }
    if (node.name === 'Figuur') {
      const bestand = attributeValue(node, 'bestand') ?? '';
      add(
        'beeld',
        get('alt'),
        [...around, { aspect: 'beeld', phrase: `bestand ${bestand}` }],
        undefined,
        { bestand },
      );
    }
    if (id)
      add(
        'alinea',
        words,
        [...around, is(node.name === 'Tabel' ? 'titel van een tabel' : 'bijschrift')],
        id,
      );
    inside(
      node,
      node.name === 'Planfiguur' ? [...around, is('in de figuur van het plan')] : around,
    );
  }
  const inside = (node: Jsx, around: Shown[]) => visitAll(node.children, around);

  visit(tree, []);
  if (between.length) blocks.at(-1)?.shown.push(is('voor een lijn'));
  between = [];
  const last = blocks.findLast(({ soort }) => soort === 'alinea')?.id ?? '';
  for (const block of waiting) block.id = last;
  above = undefined;
  for (const [identifier, number] of [...numbers].sort((a, b) => a[1] - b[1])) {
    const definition = definitions.get(identifier);
    add('noot', noteText(definition), noteShown(definition, notes), `n${number}`);
  }
  return blocks;
}

/** What has no name of its own by which it is told from another of its kind that stands right before it. */
function unnamed(node?: Nodes): string | undefined {
  if (node?.type === 'blockquote') return 'aanhaling';
  if (!node || !isJsx(node)) return undefined;
  if (node.name === 'Kader' && !attributeValue(node, 'titel')) return 'kader';
  return node.name === 'Citaat' && !attributeValue(node, 'bron') ? 'citaat' : undefined;
}

export const idOf = (node: Nodes): string | undefined =>
  (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
