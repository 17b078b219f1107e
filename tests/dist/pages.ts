import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

export interface BuiltPage {
  /** Address below the base, with slashes. */
  path: string;
  html: string;
  tree: Root;
}

/** Reads every page of a built site. */
export function readPages(dir: string): BuiltPage[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => {
      const html = readFileSync(join(dir, name), 'utf8');
      const path = `/${relative('.', name).replace(/index\.html$/, '')}`;
      return { path, html, tree: fromHtml(html) };
    });
}

/** All elements of a page, in order. */
export function elements(tree: Root): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => void found.push(node));
  return found;
}

/** Letters and digits only, as fidelity compares. */
export const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
