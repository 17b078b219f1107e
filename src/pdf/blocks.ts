import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Block, Caption } from './input.ts';
import { inlines, type TextFacts } from './inline.ts';
import { tableOf } from './table.ts';

/** What the pages of a text say of its images. */
export type ImageOf = (
  bestand: string,
) => { file: string; width: number; height: number } | undefined;

const classesOf = ({ properties: { className } }: Element) =>
  Array.isArray(className) ? className.map(String) : [];
const isElement = (node: Nodes): node is Element => node.type === 'element';
const inner = (node: Element, tagName: string) =>
  node.children.filter(isElement).find((child) => child.tagName === tagName);
const alinea = (node: Element): { n?: number } => {
  const n = /^a(\d+)$/.exec(String(node.properties.id ?? ''))?.[1];
  return n ? { n: Number(n) } : {};
};
/** A frame of at most so many signs is not parted over two pages. */
const SHORT = 900;
/** Words of at most so many signs stay with the list that they lead in. */
const LEAD = 250;
/** What makes a block of its own; other elements are words. */
const BLOCKS = /^(?:p|ul|ol|li|div|figure|figcaption|blockquote|pre|table|hr|h[1-6]|section)$/;

/**
 * The blocks of one text, from the elements that its page is drawn from. `heading` gives the level of a heading, and
 * whether the contents list it.
 */
export function blocksOf(
  tree: Nodes & { children: Nodes[] },
  text: Pick<TextFacts, 'key' | 'address'>,
  imageOf: ImageOf,
  heading: (level: number) => { level: number; listed: boolean },
): Block[] {
  const facts: TextFacts = {
    notes: notesIn(tree),
    called: new Set(),
    ...text,
    blocksOf: (children) => all(children, false),
  };
  return withHeadings(all(tree.children, true));

  /** Blocks as they come; words between them, as in a tight item, are a paragraph. */
  function all(children: readonly Nodes[], outermost: boolean): Block[] {
    const found: Block[] = [];
    let loose: Nodes[] = [];
    const close = () => {
      const only = loose.filter((node) => node.type !== 'text' || node.value.trim())[0];
      const own = loose
        .filter(isElement)
        .find(({ properties }) => /^a\d+$/.test(String(properties.id)));
      const c = inlines(loose, facts);
      if (only && c.length) found.push({ t: 'p', ...(own && alinea(own)), c });
      loose = [];
    };
    for (const node of children) {
      if (isElement(node) && BLOCKS.test(node.tagName)) {
        close();
        found.push(...block(node, outermost));
      } else if (node.type === 'element' || node.type === 'text') loose.push(node);
    }
    close();
    return found;
  }

  function block(node: Element, outermost: boolean): Block[] {
    const classes = classesOf(node);
    const level = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (level) {
      return [{ t: 'h', ...heading(Number(level)), c: inlines(node.children, facts) }];
    }
    switch (node.tagName) {
      case 'p':
        if (classes.includes('noot')) return [{ t: 'noot', text: toString(node) }];
        return [
          {
            t: 'p',
            ...alinea(node),
            ...(toString(node).length <= LEAD && { short: true }),
            c: inlines(node.children, facts),
          },
        ];
      case 'ul':
      case 'ol':
        return [list(node)];
      case 'blockquote':
        return [{ t: 'quote', c: all(node.children, false) }];
      case 'pre': {
        const code = inner(node, 'code') ?? node;
        return [{ t: 'code', ...alinea(code), text: toString(code) }];
      }
      case 'hr':
        return [{ t: 'hr' }];
      case 'section':
        return [];
      case 'table':
        return [tableOf(node, facts, outermost)];
      case 'figure':
        return figure(node, classes);
      default:
        return framed(node, classes, outermost);
    }
  }

  function framed(node: Element, classes: string[], outermost: boolean): Block[] {
    const [first, ...rest] = node.children.filter(isElement);
    if (classes.includes('kader')) {
      const isTitled = first && classesOf(first).includes('kader-titel');
      const c = all(isTitled ? rest : node.children, false);
      const whole = toString(node).length <= SHORT;
      return [{ t: 'kader', c, whole, ...(isTitled && { titel: toString(first) }) }];
    }
    const table = inner(node, 'table');
    if (!classes.includes('tabel') || !table) return all(node.children, outermost);
    const isTitled = first && classesOf(first).includes('tabel-titel');
    const made = tableOf(table, facts, outermost);
    return [isTitled ? { ...made, caption: caption(first) } : made];
  }

  function figure(node: Element, classes: string[]): Block[] {
    const below = inner(node, 'figcaption');
    if (classes.includes('citaat')) {
      const c = all(inner(node, 'blockquote')?.children ?? [], false);
      return [{ t: 'quote', c, ...(below && { bron: toString(below) }) }];
    }
    if (classes.includes('planfiguur')) return [{ t: 'plan', c: all(node.children, false) }];
    const img = inner(node, 'img');
    const image = img && imageOf(String(img.properties.dataBestand ?? ''));
    const words = below && caption(below);
    if (!image) return words ? [{ t: 'p', ...words }] : [];
    const alt = String(img.properties.alt ?? '');
    return [{ t: 'figure', ...image, alt, ...(words && { caption: words }) }];
  }

  function caption(node: Element): Caption {
    return { ...alinea(node), c: inlines(node.children, facts) };
  }

  function list(node: Element): Block {
    const isOrdered = node.tagName === 'ol';
    const closes = classesOf(node).includes('met-haakje') ? ')' : '.';
    let next = Number(node.properties.start ?? 1);
    const items = node.children.filter(isElement).map((item) => {
      const task = item.children.find(
        (child): child is Element => isElement(child) && classesOf(child).includes('taak'),
      );
      const number = Number(item.properties.value ?? next);
      next = number + 1;
      const rest = item.children.filter((child) => child !== task);
      const c = all(rest, false);
      if (!task) return { mark: isOrdered ? `${number}${closes}` : '•', c };
      return { mark: task.properties.dataGedaan === undefined ? '☐' : '☑', c };
    });
    const isLoose = node.children
      .filter(isElement)
      .some((item) => item.children.some((child) => isElement(child) && child.tagName === 'p'));
    const width = Math.max(...items.map(({ mark }) => mark.length), 1);
    return { t: 'list', loose: isLoose, width, items };
  }
}

/** Headings right above a table that has a page of its own go there with it. */
function withHeadings(blocks: Block[]): Block[] {
  const found: Block[] = [];
  for (const block of blocks) {
    if (block.t !== 'table' || !block.turned) {
      found.push(block);
      continue;
    }
    const first = found.findLastIndex(({ t }) => t !== 'h') + 1;
    const above = found.splice(first);
    found.push(above.length ? { ...block, above } : block);
  }
  return found;
}

/** The notes of a text by number, which stand last in it. */
function notesIn(tree: { children: Nodes[] }): Map<number, Element> {
  const section = tree.children
    .filter(isElement)
    .find((node) => node.tagName === 'section' && classesOf(node).includes('voetnoten'));
  const items = section && inner(section, 'ol')?.children.filter(isElement);
  return new Map((items ?? []).map((item, i) => [i + 1, item]));
}
