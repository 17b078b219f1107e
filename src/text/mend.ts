import type { Element, ElementContent, Parents, Root } from 'hast';
import { mendFootnotes } from './footnotes.ts';

const classes: Record<string, string> = {
  p: 'nl-paragraph',
  a: 'nl-link',
  ul: 'utrecht-unordered-list',
  ol: 'utrecht-ordered-list',
  blockquote: 'utrecht-blockquote',
  hr: 'utrecht-separator',
  table: 'utrecht-table',
  thead: 'utrecht-table__header',
  tbody: 'utrecht-table__body',
  tr: 'utrecht-table__row',
  th: 'utrecht-table__header-cell',
  td: 'utrecht-table__cell',
};

/** Makes HTML accessible and styleable, without inline style; changes no word of an alinea. */
export function mend(tree: Root): void {
  mendFootnotes(tree);
  mendBelow(tree);
}

function mendBelow(parent: Parents): void {
  parent.children.forEach((child, index) => {
    // A component that is still to be drawn holds elements too, in the pages of the handbook.
    if (child.type !== 'element') return void ('children' in child && mendBelow(child as Parents));
    const isLoose = child.tagName === 'table' && !isNamed(parent);
    const node = isLoose ? scrollable(child) : child;
    parent.children[index] = node;
    if (columnsOf(node) >= WIDE) addClass(node, 'tabel-breed');
    mendTasks(node);
    mendCell(node);
    mendCode(node);
    style(node);
    mendBelow(node);
  });
}

/** True inside `Tabel` or a wrapper of ours, which scroll by themselves. */
function isNamed(parent: Parents): boolean {
  return parent.type === 'element' && hasClass(parent, 'tabel');
}

/** A wide table scrolls in a group of its own, which the keyboard can reach. */
function scrollable(table: Element): Element {
  const properties = { className: ['tabel'], role: 'group', ariaLabel: 'Tabel', tabIndex: 0 };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

/** From so many columns a table takes the room beside the text as well. */
const WIDE = 5;

/** How many columns the table in this group has; of anything else none. */
function columnsOf(group: Element): number {
  if (!hasClass(group, 'tabel')) return 0;
  const count = (node: Element): number => {
    if (node.tagName === 'tr') return node.children.filter(({ type }) => type === 'element').length;
    const first = node.children.find(
      (child): child is Element => child.type === 'element' && child.tagName !== 'p',
    );
    return first ? count(first) : 0;
  };
  return count(group);
}

function style(node: Element): void {
  const level = /^h([1-6])$/.exec(node.tagName)?.[1];
  if (level) addClass(node, 'nl-heading', `nl-heading--level-${level}`);
  const own = node.properties.className;
  const name = Object.hasOwn(classes, node.tagName) ? classes[node.tagName] : undefined;
  // A link or paragraph with a class was drawn so by us.
  if (name && !(own && (node.tagName === 'a' || node.tagName === 'p'))) addClass(node, name);
  if (node.tagName !== 'ul' && node.tagName !== 'ol') return;
  for (const item of node.children) {
    if (item.type === 'element' && item.tagName === 'li') addClass(item, `${name}__item`);
  }
}

function mendCell(node: Element): void {
  if (node.tagName !== 'th' && node.tagName !== 'td') return;
  const align = node.properties.align;
  delete node.properties.align;
  if (node.tagName === 'th') node.properties.scope = 'col';
  if (align === 'right') addClass(node, 'rechts');
  if (align === 'center') addClass(node, 'midden');
}

/** A code block's alinea is its `code`; the line end the renderer adds is no part of it. */
function mendCode(node: Element): void {
  const code = node.tagName === 'pre' ? node.children[0] : undefined;
  if (code?.type !== 'element' || code.tagName !== 'code') return;
  const last = code.children.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(/\n$/, '');
}

function mendTasks(node: Element): void {
  if (hasClass(node, 'contains-task-list')) node.properties.className = ['taken'];
  if (node.tagName !== 'li' || !hasClass(node, 'task-list-item')) return;
  removeClass(node, 'task-list-item');
  const first = node.children.find((child) => child.type === 'element');
  const holder = first?.type === 'element' && first.tagName === 'p' ? first : node;
  const at = holder.children.findIndex(
    (child) => child.type === 'element' && child.tagName === 'input',
  );
  const box = holder.children[at];
  if (box?.type !== 'element') return;
  const done = box.properties.checked === true;
  holder.children.splice(at, 1);
  const next = holder.children[at];
  if (holder !== node && next?.type === 'text') next.value = next.value.replace(/^ /, '');
  node.children.unshift(taskMark(done));
}

function taskMark(done: boolean): ElementContent {
  const properties = {
    className: ['taak'],
    ...(done ? { dataGedaan: '' } : {}),
    role: 'img',
    ariaLabel: done ? 'Gedaan' : 'Nog niet gedaan',
  };
  return { type: 'element', tagName: 'span', properties, children: [] };
}

function hasClass(node: Element, name: string): boolean {
  const own = node.properties.className;
  return Array.isArray(own) && own.includes(name);
}

function removeClass(node: Element, name: string): void {
  const own = node.properties.className;
  const left = Array.isArray(own) ? own.filter((each) => each !== name) : [];
  if (left.length > 0) node.properties.className = left;
  else delete node.properties.className;
}

function addClass(node: Element, ...names: string[]): void {
  const own = node.properties.className;
  node.properties.className = [...(Array.isArray(own) ? own : []), ...names];
}
