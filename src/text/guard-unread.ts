import type { Nodes, Root, Text } from 'mdast';
import { HIDDEN } from '../dutch/hidden.ts';
import { placeAt, placeBelow } from '../faults/place.ts';
import { wrong, type Wrong } from '../faults/wrong.ts';
import type { Report } from './fault.ts';
import { walk } from './walk.ts';

/** Marks that the parser left in the text as they were typed, and what is wrong with each. */
const UNREAD: [RegExp, (mark: string) => Wrong][] = [
  [/\[\^[^\]\s]+\]/g, (mark) => wrong('body/footnote-without-text', { mark })],
  [/\[[^[\]\n]+\]\[[^[\]\n]*\]/g, (mark) => wrong('body/link-without-address', { mark })],
  [/\[[^[\]\n]+\]\([^()\n]*\)/g, () => wrong('body/link-unread')],
];

/** Reports footnotes without text and links without address: they would stand on the page as typed. */
export function guardUnread(tree: Root, report: Report, source?: string): void {
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'text') return;
    // Such a character may be written as an entity, which the file itself does not show.
    const hidden = HIDDEN.exec(node.value);
    if (hidden) report(node, wrong('body/hidden-character', { char: hidden[0] }));
    for (const [pattern, fault] of UNREAD)
      for (const { 0: found, index } of node.value.matchAll(pattern)) {
        const typed = placeOf(node, found, index, source);
        if (typed) report(typed, fault(found));
      }
  });
}

/** Where a stretch of text stands in the source; nothing when it was escaped there on purpose. */
function placeOf(node: Text, found: string, index: number, source?: string) {
  const { start, end } = node.position ?? {};
  if (!start || !end || start.offset === undefined || source === undefined) return node;
  const raw = source.slice(start.offset, end.offset);
  const nth = node.value.slice(0, index).split(found).length - 1;
  let at = -1;
  for (let i = 0; i <= nth; i += 1) at = raw.indexOf(found, at + 1);
  if (at < 0 || raw[at - 1] === '\\') return undefined;
  const point = placeBelow(start, placeAt(raw, at));
  return { position: { start: point, end: point } };
}
