import { slug } from '../dutch/slug.ts';
import type { Code, Heading as HeadingNode, List, ListItem, Nodes, Paragraph, Root } from 'mdast';
import type { Table, TableRow } from 'mdast';
import type { Alinea, Heading, Section, Text } from '../model/types.ts';
import { allWords } from './all-words.ts';
import { blocksOf } from './blocks.ts';
import { notesOf } from './notes.ts';
import { shownOf } from './shown.ts';
import { attributeValue, collapse, inlineText, isJsx, isParent, type Jsx } from './nodes.ts';
import { walk } from './walk.ts';

type Holder = Paragraph | TableRow | Code | Jsx;
type Step =
  | { kind: 'heading'; node: HeadingNode; heading: Heading }
  | { kind: 'alinea'; node: Holder; alinea: Alinea; tight: boolean };

/**
 * Reads what a normalised body says: its alineas, headings, sections, images and internal links. Sets in the
 * tree the id of every alinea and heading, so that a page numbers as is reported here.
 */
export function readText(tree: Root): Text {
  const first: Section = { path: [], alineas: [] };
  const text: Text = {
    alineas: [],
    headings: [],
    sections: [first],
    all: '',
    blocks: [],
    shown: '',
    beelden: [],
    links: [],
    outside: [],
    verwijzingen: [],
    remnants: [],
    tree,
  };
  let section = first;
  let open: Heading[] = [];
  for (const step of readingOrder(tree)) {
    mark(step);
    if (step.kind === 'alinea') {
      text.alineas.push(step.alinea);
      section.alineas.push(step.alinea);
      continue;
    }
    const path = open.filter((above) => above.level < step.heading.level);
    section = { heading: step.heading, path, alineas: [] };
    open = [...path, step.heading];
    text.headings.push(step.heading);
    text.sections.push(section);
  }
  readReferences(tree, text);
  text.all = allWords(tree);
  const notes = notesOf(tree);
  text.blocks = blocksOf(tree, notes);
  text.shown = shownOf(tree, notes);
  return text;
}

function mark(step: Step): void {
  if (step.kind === 'heading') return setId(step.node, step.heading.id);
  setId(step.node, `a${step.alinea.number}`);
  // A `p` directly in a tight item would be left out, and the id with it.
  if (step.tight) Object.assign(step.node.data ?? {}, { hName: 'span' });
}

function setId(node: HeadingNode | Holder, id: string): void {
  node.data = Object.assign(node.data ?? {}, { hProperties: { id } });
}

/** The one walk that decides what is an alinea and which number it has. */
function readingOrder(tree: Root): Step[] {
  const steps: Step[] = [];
  const taken: Taken = new Map();
  let count = 0;

  function add(node: Holder, words: string, tight = false): void {
    if (words.trim() === '') return;
    count += 1;
    steps.push({ kind: 'alinea', node, alinea: { number: count, text: words }, tight });
  }

  function walk(node: Nodes, list?: List, item?: ListItem): void {
    if (node.type === 'footnoteDefinition') return;
    if (node.type === 'heading') {
      const words = collapse(inlineText(node.children));
      const heading = { id: freeId(words, taken), level: node.depth, text: words };
      steps.push({ kind: 'heading', node, heading });
    } else if (node.type === 'paragraph') {
      add(node, collapse(inlineText(node.children)), item !== undefined && isTight(list));
    } else if (node.type === 'code') {
      add(node, node.value);
    } else if (node.type === 'table') {
      for (const row of node.children.slice(1)) add(row, rowText(row, node));
    } else if (isJsx(node)) {
      const before = node.name === 'Tabel' ? 'titel' : 'bijschrift';
      add(node, caption(node, before));
      for (const child of node.children) walk(child);
    } else if (isParent(node)) {
      const within = node.type === 'list' ? node : list;
      const parentItem = node.type === 'listItem' ? node : undefined;
      for (const child of node.children) walk(child, within, parentItem);
    }
  }

  walk(tree);
  return steps;
}

function caption(node: Jsx, name: string): string {
  if (node.name !== 'Tabel' && node.name !== 'Figuur') return '';
  return collapse(attributeValue(node, name) ?? '');
}

function rowText(row: TableRow, table: Table): string {
  const cells = row.children.slice(0, table.align?.length ?? row.children.length);
  return collapse(cells.map((cell) => inlineText(cell.children)).join(' '));
}

/** A list is tight exactly when `mdast-util-to-hast` leaves out the paragraphs of its items. */
function isTight(list: List | undefined): boolean {
  if (!list || list.spread) return false;
  return !list.children.some((item) => item.spread ?? item.children.length > 1);
}

/** Turns a heading's words into an id that starts with `k-` and holds no `--`, unique on its page. */
export function freeId(words: string, taken: Taken): string {
  const base = `k-${slug(words) || 'kop'}`;
  let id = base;
  let n = taken.get(base) ?? 1;
  while (taken.has(id)) id = `${base}-${(n += 1)}`;
  taken.set(id, 1);
  taken.set(base, n);
  return id;
}

/** The ids that a page has, each with the number up to which those made of it are taken. */
export type Taken = Map<string, number>;

/** What leads elsewhere in a text. */
export type Seen = Pick<Text, 'links' | 'outside' | 'beelden' | 'verwijzingen'>;

/** The links, references and images in a tree, also of a text with faults. */
export function seenIn(tree: Root): Seen {
  const seen: Seen = { links: [], outside: [], beelden: [], verwijzingen: [] };
  readReferences(tree, seen);
  return seen;
}

function readReferences(tree: Root, text: Seen): void {
  walk<Nodes>(tree, (node) => {
    if (isJsx(node) && node.name === 'Figuur') {
      const bestand = attributeValue(node, 'bestand');
      if (bestand && !text.beelden.includes(bestand)) text.beelden.push(bestand);
    }
    if (isJsx(node) && node.name === 'Verwijzing') {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      const naar = attributeValue(node, 'naar');
      const words = collapse(inlineText(node.children));
      // One that names nothing is told as that.
      if (naar?.trim()) text.verwijzingen.push({ naar, words, line, column });
    }
    if (node.type === 'link' || node.type === 'definition') {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      const { url } = node;
      if (/^[/#]/.test(url)) text.links.push({ url, line, column });
      else if (/^https?:/i.test(url)) text.outside.push({ url, line, column });
    }
  });
}
