import { attribute, insertInto, type Edit, type Element, type Page } from '../html/page.ts';
import type { ImportsOf } from './script-imports.ts';

const isPreload = (element: Element) =>
  element.tagName === 'link' && attribute(element, 'rel') === 'modulepreload';

/**
 * On a page that asks for modules early, asks early for its own scripts and what they import too: a browser learns of
 * each import only once it has read the script that names it.
 */
export function preloadEdits({ elements }: Page, importsOf: ImportsOf): Edit[] {
  const first = elements.find(isPreload);
  if (!first) return [];
  const sources = elements.flatMap((element) =>
    element.tagName === 'script' ? (attribute(element, 'src') ?? []) : [],
  );
  const addresses = sources.flatMap((source) => {
    const [, root = '', file = ''] = /^([\w./~%-]*\/)(assets\/[\w.~-]+\.js)$/.exec(source) ?? [];
    return file ? [source, ...importsOf(file).map((other) => root + other)] : [];
  });
  const links = [...new Set(addresses)].map((href) => `<link rel="modulepreload" href="${href}">`);
  return insertInto(first, links.join(''));
}
