import type { Nodes } from 'hast';
import type { Loaded } from '../../../src/check/load.ts';
import { allowed } from '../../../src/text/allowed.ts';
import { toElements } from '../../../src/text/elements.ts';
import { parseOnce } from '../../parse-once.ts';

const KEPT = ['href', 'title', 'alt', 'lang', 'dataBestand', 'dataNaar', 'dataJuist'];

/** HTML with only those attributes that an editor wrote. */
function shownOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s*\n\s*/g, ' ');
  if (!('children' in node)) return '';
  const inner = node.children.map(shownOf).join('').trim();
  if (node.type === 'root') return inner;
  if (node.type !== 'element') return '';
  const attributes = KEPT.flatMap((name) => {
    const value = node.properties[name];
    return typeof value === 'string' ? [` ${name.replace('data', '').toLowerCase()}="${value}"`] : [];
  });
  return `<${node.tagName}${attributes.join('')}>${inner}</${node.tagName}>`;
}

/** What a reader finds of a file: its facts, and its text as HTML. */
export function pageOf({ entries }: Loaded, name: string): string {
  const entry = entries.get(name);
  if (!entry) return '';
  const tree = parseOnce(entry.body).text?.tree;
  return JSON.stringify(entry.data ?? '') + (tree ? shownOf(toElements(tree)).replace(/ ?> </g, '> <') : '');
}

/** Names of the language of texts, which no page shows. */
const MARKUP = new Set(
  Object.entries(allowed).flatMap(([name, { attributes }]) => [name, ...Object.keys(attributes)]).map((word) => word.toLowerCase()),
);
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** Words that stand in a file and that no reader finds. */
export function unshown(raw: string, page: string): string[] {
  const shown = new Set(wordsOf(page));
  // The name of a note or a definition ties two places together and is not shown.
  const typed = raw.replace(/^#(?!#).*$/gm, '').replace(/\[\^[^\]]*\]/g, ' ').replace(/^\[[^\]]*\]:|\]\[[^\]]*\]/gm, ' ').replace(/%[\dA-F]{2}/gi, ' ');
  return wordsOf(typed).filter((word) => !shown.has(word) && !MARKUP.has(word));
}
