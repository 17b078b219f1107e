import type { Element, ElementContent, Nodes, Root } from 'hast';
import { walk } from './walk.ts';

/** Rewrites GFM footnotes: Dutch, ids `voetnoot-1`, and numbers that only CSS shows. */
export function mendFootnotes(tree: Root): void {
  const section = findSection(tree);
  if (!section) return;
  const items = listItems(section);
  const numbers = new Map(items.map((item, index) => [`#${item.properties.id}`, index + 1]));
  const counts = new Map<number, number>();
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element' || node.tagName !== 'a') return;
    if (node.properties.dataFootnoteRef === undefined) return;
    const number = numbers.get(String(node.properties.href));
    if (number === undefined) return;
    const count = (counts.get(number) ?? 0) + 1;
    counts.set(number, count);
    node.properties = {
      className: ['noot-verwijzing'],
      href: `#voetnoot-${number}`,
      id: referenceId(number, count),
      ariaLabel: `Voetnoot ${number}`,
      dataNummer: String(number),
    };
    node.children = [];
  });
  mendSection(section);
  items.forEach((item, index) => mendItem(item, index + 1, counts.get(index + 1) ?? 0));
}

function findSection(tree: Root): Element | undefined {
  // Footnotes are put last, outside of all other blocks.
  const last = tree.children.findLast((child) => child.type === 'element');
  return last?.properties.dataFootnotes === undefined ? undefined : last;
}

function listItems(section: Element): Element[] {
  const list = section.children.find((child) => child.type === 'element' && child.tagName === 'ol');
  if (list?.type !== 'element') return [];
  return list.children.filter((child): child is Element => child.type === 'element');
}

function mendSection(section: Element): void {
  section.properties = { className: ['voetnoten'], ariaLabelledBy: ['voetnoten'] };
  const heading = section.children.find((child) => child.type === 'element');
  if (heading?.type !== 'element') return;
  heading.properties = { id: 'voetnoten' };
  heading.children = [{ type: 'text', value: 'Voetnoten' }];
}

function mendItem(item: Element, number: number, count: number): void {
  item.properties.id = `voetnoot-${number}`;
  walk<Nodes>(item, (node) => {
    if (node.type !== 'element') return;
    node.children = node.children.filter(
      (child) => !isBackReference(child),
    ) as typeof node.children;
  });
  const holder = holdWords(item, `n${number}`);
  for (let n = 1; n <= count; n += 1) {
    holder.children.push({ type: 'text', value: ' ' }, backLink(number, n, count));
  }
}

/**
 * Gives exactly the words of a note an element with this id, by which they are cited, and returns where the ways back to
 * the text may stand: in the same paragraph, else behind all.
 */
function holdWords(item: Element, id: string): Element {
  const blocks = item.children.filter((child) => child.type === 'element');
  const [only] = blocks;
  const holder = blocks.length === 1 && only?.tagName === 'p' ? only : item;
  trimEnd(holder);
  const tagName = holder === item ? 'div' : 'span';
  holder.children = [{ type: 'element', tagName, properties: { id }, children: holder.children }];
  return holder;
}

function isBackReference(node: ElementContent): boolean {
  return node.type === 'element' && node.properties.dataFootnoteBackref !== undefined;
}

function trimEnd(holder: Element): void {
  for (let last = holder.children.at(-1); last?.type === 'text'; last = holder.children.at(-1)) {
    last.value = last.value.trimEnd();
    if (last.value !== '') return;
    holder.children.pop();
  }
}

function backLink(number: number, n: number, count: number): ElementContent {
  const which = count > 1 ? `, verwijzing ${n}` : '';
  const properties = {
    className: ['noot-terug'],
    href: `#${referenceId(number, n)}`,
    ariaLabel: `Terug naar de tekst bij voetnoot ${number}${which}`,
  };
  return { type: 'element', tagName: 'a', properties, children: [{ type: 'text', value: '↩' }] };
}

function referenceId(number: number, count: number): string {
  return `voetnoot-verwijzing-${number}${count > 1 ? `-${count}` : ''}`;
}
