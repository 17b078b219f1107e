import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { MONTHS } from '../dutch/months.ts';
import { walk } from './walk.ts';

/** Class of an element whose words stay on one line. */
const WHOLE = 'heel';
const SPACE = '[ \\u00a0]';
const month = `(?:${MONTHS.join('|')})`;
const amount = `€${SPACE}?\\d[\\d.]*(?:,(?:\\d+|-))?(?:${SPACE}(?:duizend|miljoen|miljard))?`;
const date = `\\d{1,2}${SPACE}${month}(?:${SPACE}\\d{4})?|${month}${SPACE}\\d{4}`;
const range = `\\d+(?:[.,]\\d+)*[-–]\\d+(?:[.,]\\d+)*`;
const percentage = `\\d+(?:,\\d+)?${SPACE}%`;
const whole = new RegExp(
  `(?<![\\p{L}\\d])(?:${amount}|${date}|${range}|${percentage})(?![\\p{L}\\d])`,
  'gu',
);

/** A stretch of words; `whole` when it may not be parted over two lines. */
export interface Stretch {
  value: string;
  whole: boolean;
}

/** The words as stretches, in order and to the letter: amounts, dates, ranges and percentages are whole. */
export function stretchesOf(words: string): Stretch[] {
  if (!/\d/.test(words)) return [{ value: words, whole: false }];
  const stretches: Stretch[] = [];
  let at = 0;
  for (const match of words.matchAll(whole)) {
    if (match.index > at) stretches.push({ value: words.slice(at, match.index), whole: false });
    stretches.push({ value: match[0], whole: true });
    at = match.index + match[0].length;
  }
  if (at < words.length) stretches.push({ value: words.slice(at), whole: false });
  return stretches;
}

/** Keeps amounts, dates, ranges and percentages on one line, in place; adds no character. Code stays as it is. */
export function keepTogether(tree: Root): void {
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element' || node.tagName === 'code' || isWhole(node)) return;
    if (!node.children.some((child) => child.type === 'text' && /\d/.test(child.value))) return;
    node.children = node.children.flatMap((child) =>
      child.type === 'text' ? stretchesOf(child.value).map(drawn) : [child],
    );
  });
}

const isWhole = ({ properties }: Element) =>
  Array.isArray(properties.className) && properties.className[0] === WHOLE;

function drawn({ value, whole }: Stretch): ElementContent {
  const text: Text = { type: 'text', value };
  if (!whole) return text;
  const element: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: [WHOLE] },
    children: [text],
  };
  return element;
}
