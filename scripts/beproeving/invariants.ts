import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Root } from 'hast';

/** What must hold of every built site: each line says what does not. */
export function brokenIn(dist: string): string[] {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const pages = new Map(
    names
      .filter((name) => name.endsWith('.html'))
      .map((name) => [`/${name.replace(/index\.html$/, '')}`, readPage(join(dist, name))]),
  );
  const base = pages.get('/')?.base ?? '/';
  return [
    ...[...pages].flatMap(([path, page]) => [
      ...page.twice.map((id) => `${path}: the id ${id} stands there twice`),
      ...page.links.flatMap((href) => brokenLink(href, path)),
    ]),
    ...names
      .filter((name) => name.endsWith('.json'))
      .filter((name) => !isJson(readFileSync(join(dist, name), 'utf8')))
      .map((name) => `${name} is no JSON`),
  ];

  function brokenLink(href: string, path: string): string[] {
    const url = new URL(href, `http://site.example${base.replace(/\/$/, '')}${path}`);
    if (url.host !== 'site.example') return [];
    const target = decodeURIComponent(url.pathname).slice(base.length - 1);
    const page = pages.get(target);
    if (!page) return existsSync(join(dist, target)) ? [] : [`${path}: ${href} leads nowhere`];
    const anchor = decodeURIComponent(url.hash.slice(1));
    return !anchor || page.ids.has(anchor) ? [] : [`${path}: ${href} has no such place`];
  }
}

function readPage(file: string) {
  const ids = new Set<string>();
  const twice: string[] = [];
  const links: string[] = [];
  let base = '/';
  const visit = (node: Root | Element) => {
    if (node.type === 'element') {
      const { id, href, dataBase } = node.properties;
      if (typeof id === 'string') {
        if (ids.has(id)) twice.push(id);
        ids.add(id);
      }
      if (typeof dataBase === 'string') base = dataBase;
      if (node.tagName === 'a' && typeof href === 'string') links.push(href);
    }
    for (const child of node.children) if (child.type === 'element') visit(child);
  };
  visit(fromHtml(readFileSync(file, 'utf8')));
  return { ids, twice, links, base };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
