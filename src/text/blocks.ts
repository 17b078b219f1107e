import type { List, ListItem, Nodes, Root, Table } from 'mdast';
import type { Block, BlockSoort, ListPlace, Shown } from '../model/text.ts';
import { cellsOf } from './cells.ts';
import { inlineShown } from './inline-shown.ts';
import { markerOf } from './markers.ts';
import { attributeValue, collapse, inlineText, isJsx, isParent, type Jsx } from './nodes.ts';
import type { Notes } from './notes.ts';

/** How the cells of a column stand, in words. */
const SIDES = { left: 'links', right: 'rechts', center: 'in het midden' };
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
    return number === undefined ? undefined : { number, text: noteText(identifier) };
  };
  const noteText = (identifier: string) =>
    collapse((definitions.get(identifier)?.children ?? []).map((child) => textOf(child)).join(' '));
  let above: string | undefined;
  /** Blocks without an id of their own, which wait for that of an alinea beside them. */
  const waiting: Block[] = [];
  let tables = 0;
  /** Where in a list the next block stands; its marker is told once. */
  let list: ListPlace | undefined;

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
      shown,
      ...(above && { above }),
      ...(list && { list }),
      ...more,
    };
    if (list) list = { depth: list.depth };
    blocks.push(block);
    if (!id) return void waiting.push(block);
    if (soort === 'alinea') for (const other of waiting.splice(0)) other.id = id;
  }

  function visit(node: Nodes, around: Shown[]): void {
    const id = idOf(node);
    const inline =
      'children' in node ? () => inlineShown(node.children as Nodes[], notes) : () => [];
    if (node.type === 'footnoteDefinition') return;
    if (node.type === 'heading') {
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
    else if (node.type === 'list')
      node.children.forEach((item, i) => visitItem(node, item, i, around));
    else if (isJsx(node)) visitComponent(node, around, id);
    else if (isParent(node)) {
      const within = node.type === 'blockquote' ? [...around, is('in een aanhaling')] : around;
      for (const child of node.children) visit(child, within);
    }
  }

  function visitItem(items: List, item: ListItem, i: number, around: Shown[]): void {
    const own = [
      is(
        items.ordered
          ? `punt ${(items.start ?? 1) + i} van een genummerde lijst`
          : 'punt van een opsomming',
      ),
      ...(typeof item.checked === 'boolean'
        ? [is(item.checked ? 'gedaan' : 'nog niet gedaan')]
        : []),
    ];
    const outer = list;
    list = { depth: (outer?.depth ?? 0) + 1, marker: markerOf(items, item, i) };
    for (const child of item.children) visit(child, [...around, ...own]);
    list = outer && { depth: outer.depth };
  }

  function visitTable(table: Table, around: Shown[]): void {
    const [head, ...rows] = table.children;
    const place = { table: ++tables, sides: table.align ?? [] };
    const names = (head?.children ?? []).map((cell) => collapse(inlineText(cell.children)));
    const aligned = (table.align ?? []).map((side, i) =>
      side ? [{ aspect: 'opmaak' as const, phrase: `kolom ${i + 1} ${SIDES[side]}` }] : [],
    );
    if (head)
      add(
        'tabelkop',
        names.join(' '),
        [...around, ...aligned.flat(), ...cellsOf(head, notes)],
        undefined,
        { row: { ...place, cells: names } },
      );
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
  const inside = (node: Jsx, around: Shown[]) => {
    for (const child of node.children) visit(child, around);
  };

  visit(tree, []);
  const last = blocks.findLast(({ soort }) => soort === 'alinea')?.id ?? '';
  for (const block of waiting) block.id = last;
  above = undefined;
  for (const [identifier, number] of [...numbers].sort((a, b) => a[1] - b[1])) {
    const shown = (definitions.get(identifier)?.children ?? []).flatMap((child) => [
      ...('children' in child ? inlineShown(child.children as Nodes[], notes) : []),
      ...(child.type === 'paragraph' ? [] : [is(`in noot: ${child.type}`)]),
    ]);
    add('noot', noteText(identifier), shown, `n${number}`);
  }
  return blocks;
}

/** The words of any block of a note. */
const textOf = (node: Nodes): string =>
  'value' in node
    ? node.value
    : isParent(node)
      ? node.type === 'paragraph' || !node.children.some(isParent)
        ? inlineText(node.children)
        : node.children.map(textOf).join(' ')
      : '';

const idOf = (node: Nodes): string | undefined =>
  (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
