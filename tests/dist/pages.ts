import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

const named = (
  process.env.SITES ??
  'dist=content,.build/fixtures=tests/fixtures/content,.build/klein=tests/fixtures/klein'
)
  .split(',')
  .map((site) => site.split('='));
const contents = new Map(named.map(([dir = '', content = '']) => [dir, content]));

/** The sites that the rules for every site are held on; SITES names others, as `folder=content,…`. */
export const SITES = [...contents.keys()];

/** The content folder that a site of SITES was built from. */
export const contentOf = (dir: string): string => contents.get(dir)!;

/** The sites whose content is known here: what a site may lack, these have. */
export const KNOWN = SITES.filter((dir) => dir.startsWith('.build/'));

export interface BuiltPage {
  /** Address below the base, with slashes. */
  path: string;
  html: string;
  tree: Root;
}

const read = new Map<string, BuiltPage[]>();

/** Every page of a built site, sorted by file; read once per folder, so nothing may change what it gives. */
export function readPages(dir: string): BuiltPage[] {
  if (!read.has(dir)) read.set(dir, parsePages(dir));
  return read.get(dir)!;
}

/** The base path that a site was built for, as its start page says. */
export function baseOf(dir: string): string {
  const base = /<html[^>]*\sdata-base="([^"]*)"/.exec(
    readFileSync(join(dir, 'index.html'), 'utf8'),
  )?.[1];
  if (!base) throw new Error(`${dir}/index.html does not say its base.`);
  return base;
}

/** For each kind of page, the one with the most HTML: what it weighs, no other of its kind does more. */
export function largestPerKind(pages: BuiltPage[]): { kind: string; page: BuiltPage }[] {
  const kinds = Map.groupBy(
    pages,
    ({ path, html }) => /data-kind="([^"]+)"/.exec(html)?.[1] ?? path,
  );
  return [...kinds].map(([kind, all]) => ({
    kind,
    page: all.reduce((largest, page) => (page.html.length > largest.html.length ? page : largest)),
  }));
}

function parsePages(dir: string): BuiltPage[] {
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
