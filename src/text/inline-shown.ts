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
 * `notes` gives the number and the words of a note, `lead` is what the words of the block begin with before these.
 */
export function inlineShown(
  children: readonly Nodes[],
  notes: (identifier: string) => { number: number; text: string } | undefined,
  lead = '',
): Shown[] {
  const found: Shown[] = [];
  let before = '';
  /** Where in the words of the block what stands after `text` begins. */
  const place = (text: string) => collapse(`${text}.`).length - 1;
  const add = (aspect: Shown['aspect'], phrase: string, words?: string, form = '') => {
    const start = lead + before;
    const span = { form, from: place(start), to: place(start + words) };
    found.push({ aspect, phrase, ...(words !== undefined && { span }) });
    found.push({
      aspect,
      phrase: `${phrase}, na “${collapse(before).slice(-BEFORE)}”`,
      isPlaced: true,
    });
  };
  const visit = (node: Nodes): void => {
    const own = inlineText([node]);
    const words = `“${collapse(own)}”`;
    const mark = MARKS[node.type];
    if (mark) add('opmaak', `${words} ${mark}`, own, mark);
    else if (node.type === 'link') {
      const to = `naar ${node.url}${node.title ? ` (${node.title})` : ''}`;
      add('verwijzing', `${words} ${to}`, own, to);
    } else if (node.type === 'break') add('opmaak', 'een regeleinde');
    else if (node.type === 'footnoteReference') {
      const note = notes(node.identifier);
      if (note) add('verwijzing', `noot ${note.number}: “${note.text}”`);
    } else if (isJsx(node) && node.name === 'Sic')
      add('opmaak', `${words} met “sic”, juist is “${attributeValue(node, 'juist') ?? ''}”`);
    else if (isJsx(node) && node.name === 'Taal')
      add('opmaak', `${words} in taal ${attributeValue(node, 'code') ?? ''}`);
    else if (isJsx(node) && node.name === 'Verwijzing') {
      const to = `naar deel ${attributeValue(node, 'naar') ?? ''}`;
      add('verwijzing', `${words} ${to}`, own, to);
    }
    if (node.type === 'text' || node.type === 'inlineCode') before += node.value;
    if (isParent(node)) for (const child of node.children) visit(child);
  };
  for (const child of children) visit(child);
  return found;
}
