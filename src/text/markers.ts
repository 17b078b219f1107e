import type { List, ListItem, Nodes } from 'mdast';

/** What `typeNumbers` keeps of how a list and its items were typed. */
type Typed = { hProperties?: { value?: number; className?: string[] } } | undefined;
const typedOf = (node: Nodes) => (node.data as Typed)?.hProperties;

/** The number that a page shows before each item of a numbered list, as it was typed: "3.", "3)". */
export function numbersOf(list: List): string[] {
  const closes = typedOf(list)?.className?.includes('met-haakje') ? ')' : '.';
  let next = list.start ?? 1;
  return list.children.map((item) => {
    const number = typedOf(item)?.value ?? next;
    next = number + 1;
    return `${number}${closes}`;
  });
}

/** What a page shows before the item of a list: "3.", "•", "☐", "☑"; `number` is that of the item in a numbered one. */
export function markerOf({ checked }: ListItem, number = '•'): string {
  return typeof checked === 'boolean' ? (checked ? '☑' : '☐') : number;
}

/** Which item of a list something is, in words. */
export const itemName = (number: string | undefined): string =>
  number ? `punt ${number.replace('.', '')} van een genummerde lijst` : 'punt van een opsomming';
