import type { Nodes } from 'mdast';
import type { Shown } from '../model/text.ts';
import { attributeValue, collapse, inlineText, isJsx, isParent } from './nodes.ts';

const MARKS: Partial<Record<Nodes['type'], string>> = {
  strong: 'vet',
  emphasis: 'cursief',
  delete: 'doorgestreept',
  inlineCode: 'als code',
};
/** So many letters of what stands before say where something is. */
const BEFORE = 24;

/**
 * How the words of running text are shown: emphasis, links, notes, breaks, languages and corrections, in reading order.
 * `notes` gives the number and the words of a note.
 */
export function inlineShown(
  children: readonly Nodes[],
  notes: (identifier: string) => { number: number; text: string } | undefined,
): Shown[] {
  const found: Shown[] = [];
  let before = '';
  const add = (aspect: Shown['aspect'], phrase: string) => {
    found.push({ aspect, phrase });
    found.push({
      aspect,
      phrase: `${phrase}, na “${collapse(before).slice(-BEFORE)}”`,
      isPlaced: true,
    });
  };
  const visit = (node: Nodes): void => {
    const words = `“${collapse(inlineText([node]))}”`;
    const mark = MARKS[node.type];
    if (mark) add('opmaak', `${words} ${mark}`);
    else if (node.type === 'link')
      add('verwijzing', `${words} naar ${node.url}${node.title ? ` (${node.title})` : ''}`);
    else if (node.type === 'break') add('opmaak', 'een regeleinde');
    else if (node.type === 'footnoteReference') {
      const note = notes(node.identifier);
      if (note) add('verwijzing', `noot ${note.number}: “${note.text}”`);
    } else if (isJsx(node) && node.name === 'Sic')
      add('opmaak', `${words} met “sic”, juist is “${attributeValue(node, 'juist') ?? ''}”`);
    else if (isJsx(node) && node.name === 'Taal')
      add('opmaak', `${words} in taal ${attributeValue(node, 'code') ?? ''}`);
    if (node.type === 'text' || node.type === 'inlineCode') before += node.value;
    if (isParent(node)) for (const child of node.children) visit(child);
  };
  for (const child of children) visit(child);
  return found;
}
