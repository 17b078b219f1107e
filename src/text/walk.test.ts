import { expect, test } from 'vitest';
import type { Nodes } from 'hast';
import { walk } from './walk.ts';

const text = (value: string): Nodes => ({ type: 'text', value });
const element = (tagName: string, ...children: Nodes[]) =>
  ({ type: 'element', tagName, properties: {}, children }) as Extract<Nodes, { type: 'element' }>;

test('walks in the order of the text, a node before what is in it', () => {
  const names: string[] = [];
  const tree = element('div', element('p', text('a'), element('b', text('c'))), text('d'));
  walk<Nodes>(tree, (node) => {
    names.push(node.type === 'element' ? node.tagName : 'value' in node ? node.value : '');
  });
  expect(names).toEqual(['div', 'p', 'a', 'b', 'c', 'd']);
});

test('enters what was put into a node while it was entered', () => {
  const names: string[] = [];
  walk<Nodes>(element('p', element('b')), (node) => {
    if (node.type !== 'element') return;
    names.push(node.tagName);
    if (node.tagName === 'p') node.children = [element('i'), ...node.children, element('u')];
  });
  expect(names).toEqual(['p', 'i', 'b', 'u']);
});
