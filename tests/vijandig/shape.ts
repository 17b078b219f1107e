import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The pages of a folder by their path, each as its elements with their attributes, without the words. */
export function shapes(dir: string): Map<string, string[]> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html')).sort();
  return new Map(pages.map((file) => [file, shapeOf(readFileSync(join(dir, file), 'utf8'))]));
}

function shapeOf(html: string): string[] {
  const shape: string[] = [];
  // As hast, not with the parser's own tree: that is what the site itself is made with.
  visit(fromHtml(html) as Root, (node) => {
    if (node.type === 'element' && !isMark(node)) shape.push(elementShape(node));
    if (node.type === 'comment') shape.push('comment');
  });
  return shape;
}

/** Marks of a comparison: how many there are hangs on which words both texts share, so on the words themselves. */
const isMark = ({ tagName, properties }: Element) =>
  /^(?:ins|del|wbr)$/.test(tagName) && Object.keys(properties).length === 0;

function elementShape({ tagName, properties, children }: Element): string {
  const attributes = Object.entries(properties).map(
    ([name, value]) => `${name}=${valueShape(String(value))}`,
  );
  if (properties.type === 'application/ld+json')
    return `linked data ${dataShape(JSON.parse(toText(children)))}`;
  const isRaw = tagName === 'style' || tagName === 'script';
  const raw = children.map((child) => (isRaw && 'value' in child ? child.value : '')).join('');
  // The running foot is the one text in a style; it holds no quotation mark.
  const own = raw.replace(/(content:[^;{}"]*)"Woord[^"]*"/g, (_, before: string) => before);
  return [tagName, ...attributes.sort(), own].join(' ');
}

/** What data has, without its words. */
const dataShape = (data: unknown): string =>
  JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'string' ? valueShape(value) : value,
  );

const toText = (children: Element['children']) =>
  children.map((child) => ('value' in child ? child.value : '')).join('');

/** A value up to the words of the content in it, and without hashes, which differ as those do. */
const valueShape = (value: string) =>
  value
    .replace(/Woord\d{4}[^]*/, 'Woord')
    .replace(/'sha256-[^']*'/g, 'sha256')
    .replace(/\?k=[0-9a-f]{8}/, '?k')
    .replace(/unknown_[0-9a-f]+/, 'unknown');
