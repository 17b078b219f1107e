import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtSite, type Built } from './sites.ts';

export type { Built };
/** Built from the content that stands in the project: nothing is known of its words, nor of its base. */
export const real = builtSite('real');
/** The invented municipality, below a base path; a request outside it counts as one elsewhere. */
export const invented = builtSite('invented');
/** The smallest plan: no themes, terms or milestones, no older versions. */
export const small = builtSite('small');

/** Addresses of all HTML pages of a built site that stay open, sorted, with a slash in front. */
export function listPages(site: Built): string[] {
  return readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .filter((path) => !readPage(site, path).includes('http-equiv="refresh"'))
    .sort();
}

/** The HTML of a page as built. */
export function readPage({ folder }: Built, path: string): string {
  return readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

/**
 * For each `data-kind`, the page with the most HTML: it shows the most of what the kind can hold. With `most`, none
 * of more elements than that where the kind has a smaller one.
 */
export function pagePerKind(site: Built, most = Infinity): string[] {
  const largest = new Map<string, { path: string; size: number }>();
  for (const path of listPages(site)) {
    const html = readPage(site, path);
    const kind = /<html[^>]*\bdata-kind="([^"]*)"/.exec(html)?.[1] ?? path;
    const isLarge = most < Infinity && html.split(/<[a-z]/).length > most;
    const size = isLarge ? 0 : html.length;
    if (size > (largest.get(kind)?.size ?? -1)) largest.set(kind, { path, size });
  }
  return [...largest.values()].map(({ path }) => path).sort();
}

/** Parts of a list for tests that run side by side; each holds about as many. */
export function split<T>(items: T[], parts: number): T[][] {
  return Array.from({ length: parts }, (_, part) => items.filter((_, i) => i % parts === part));
}

/** Starts to note what a page must never do; the list grows as it goes wrong. */
export function watch(page: Page, { origin }: Built): string[] {
  const wrong: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:'))
      wrong.push(`${page.url()} asks ${url}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error')
      wrong.push(`${page.url()} says ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => wrong.push(`${page.url()} fails: ${error.message}`));
  return wrong;
}
