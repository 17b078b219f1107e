import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Attributes that carry words of the content. */
const TEXTS = new Set(['alt', 'title', 'ariaLabel', 'dataJuist', 'value', 'label', 'placeholder']);

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
    if (node.type === 'element') shape.push(elementShape(node));
    if (node.type === 'comment') shape.push('comment');
  });
  return shape;
}

function elementShape({ tagName, properties, children }: Element): string {
  const attributes = Object.entries(properties).map(
    ([name, value]) => `${name}=${valueShape(name, String(value))}`,
  );
  const raw = tagName === 'style' || tagName === 'script' ? JSON.stringify(children) : '';
  // The running foot is the one text in a style.
  const own = raw.replace(/content:\\"Woord(?:[^"\\]|\\\\)*\\"/, 'content');
  return [tagName, ...attributes.sort(), own].join(' ');
}

function valueShape(name: string, value: string): string {
  if (TEXTS.has(name)) return '';
  if (name === 'content' && !value.startsWith('0;'))
    return value.replace(/'sha256-[^']*'/g, 'sha256').replace(/Woord[^]*/, '');
  if (name === 'href' || name === 'src') return /^[^?]*/.exec(value)?.[0] ?? '';
  return value;
}
