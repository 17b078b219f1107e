import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import {
  applyEdits,
  attribute,
  readPage,
  replaceElement,
  textOf,
  type Edit,
  type Element,
  type Page,
} from '../html/page.ts';
import { openDerived, type Derived } from '../content/derived.ts';
import { policyEdits, sitePolicy, stylesOf } from '../html/policy.ts';
import { sha256 } from '../model/fingerprint.ts';
import { cssString } from './css-string.ts';
import type { FinishedPage, Kept, PageFacts } from './kept-pages.ts';
import { ownCss } from './own-css.ts';
import { preloadEdits } from './preload-scripts.ts';
import type { ImportsOf } from './script-imports.ts';
import { namesIn, usedNames, type Name } from './used-names.ts';
import { wholeEdits } from './whole-words.ts';

/** What is left to do of a page once it was read: a site has thousands, and their trees would fill the memory. */
interface BuiltPage extends PageFacts {
  /** Path below the built site, with `/`. */
  file: string;
  /** The edits that finish it, with the style and the policy that its kind turns out to need; unset for a kept page. */
  edits?: (css: string) => Edit[];
}

/**
 * Gives every page of a kind (`<html data-kind>`) one and the same `<style>` with only the rules
 * that kind uses, in place of its stylesheet links, and a policy that lets in that style alone; removes
 * the stylesheets from `distDir`. `runningFoot` stands at the foot of every printed page; `importsOf` tells
 * what to ask for early.
 * Promises equal bytes for equal input, equal styles on all pages of a kind, and every other byte kept; of pages that
 * were kept, the same as if they had been made anew. Gives what a next build may keep.
 */
export async function finishPages(
  distDir: string,
  runningFoot = '',
  kept?: Pick<Kept, 'factsOf' | 'cssOf'>,
  importsOf: ImportsOf = () => [],
  derived: Derived = openDerived(undefined, ''),
): Promise<FinishedPage[]> {
  const files = readdirSync(distDir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .sort();
  const stylesheets = readStylesheets(distDir, files);
  const namesOf = namesIn([...stylesheets.values()].join('\n'));
  const pages: BuiltPage[] = [];
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const facts = kept?.factsOf(file);
    if (facts) pages.push({ file, ...facts });
    else {
      const page = readPage(readFileSync(join(distDir, file), 'utf8'));
      pages.push(read(file, page, namesOf, importsOf));
    }
  }
  const finished: FinishedPage[] = [];
  for (const [kind, own] of Map.groupBy(pages, (page) => page.kind)) {
    const names = usedNames(own.map((page) => page.names));
    const linked = linkedCss(own, stylesheets);
    const purged = await derived.text([kind, names, linked], () => ownCss(kind, names, linked));
    const css = purged.replaceAll(/(?<=")running-foot(?=")/g, () => cssString(runningFoot));
    for (const { edits, ...page } of own) {
      const { file } = page;
      const path = join(distDir, file);
      const before = kept?.cssOf(kind) ?? '';
      let html = readFileSync(path, 'utf8');
      if (edits || css !== before) {
        html = applyEdits(html, edits?.(css) ?? restyle(readPage(html), before, css));
        writeFileSync(path, html);
      }
      finished.push({ ...page, css, hash: sha256(html) });
    }
  }
  for (const path of stylesheets.keys()) rmSync(join(distDir, path));
  return finished;
}

function readStylesheets(distDir: string, files: string[]): Map<string, string> {
  const sheets = files.filter((file) => file.endsWith('.css') && !file.startsWith('pagefind'));
  return new Map(sheets.map((file) => [file, readFileSync(join(distDir, file), 'utf8')]));
}

/** How a stylesheet reaches what `wholeEdits` puts in. */
const WHOLE: Name[] = ['tspan', 'cheel'];

const isStylesheet = (element: Element) =>
  element.tagName === 'link' && attribute(element, 'rel')?.split(/\s+/).includes('stylesheet');

const isNamed = (element: Element, tag: string, key: string, value: string) =>
  element.tagName === tag && attribute(element, key) === value;

/** The address that a page names as its own for search engines; nothing where it asks them to leave it out. */
function canonicalOf({ elements }: Page): string | undefined {
  const robots = elements.find((each) => isNamed(each, 'meta', 'name', 'robots'));
  if (robots && attribute(robots, 'content')?.includes('noindex')) return undefined;
  const link = elements.find((each) => isNamed(each, 'link', 'rel', 'canonical'));
  return link && attribute(link, 'href');
}

function read(
  file: string,
  page: Page,
  namesOf: ReturnType<typeof namesIn>,
  importsOf: ImportsOf,
): BuiltPage {
  const root = page.elements.find(({ tagName }) => tagName === 'html');
  const links = page.elements.filter(isStylesheet);
  const whole = wholeEdits(page);
  const canonical = canonicalOf(page);
  return {
    file,
    kind: (root && attribute(root, 'data-kind')) ?? 'overig',
    sheets: links.map((link) => attribute(link, 'href') ?? ''),
    names: [...new Set([...namesOf(page.elements), ...(whole.length ? WHOLE : [])])],
    ...(canonical && { canonical }),
    edits: dress(page, links, stylesOf(page), [...preloadEdits(page, importsOf), ...whole]),
  };
}

/** The style goes where the first of some elements stood, the others go, and the policy lets in the style. */
function dress(
  page: Page,
  replaced: Element[],
  own: string[],
  more: Edit[] = [],
): (css: string) => Edit[] {
  const places = replaced.flatMap((element) => replaceElement(element, ''));
  const policyAt = policyEdits(page);
  return (css) => [
    ...more,
    ...places.map((place, i) => (i || !css ? place : { ...place, text: `<style>${css}</style>` })),
    ...policyAt(sitePolicy(places.length && css ? [...own, css] : own)),
  ];
}

/** The edits that put another style in place of the one that a finished page has. */
function restyle(page: Page, before: string, css: string): Edit[] {
  const styles = page.elements.filter(({ tagName }) => tagName === 'style');
  const own = styles.filter((style) => textOf(style) === before);
  const others = styles.map(textOf).filter((text) => text !== before);
  return dress(page, own, others)(css);
}

/** The CSS that any page of the kind links to, each sheet once. The base path plays no part. */
function linkedCss(pages: BuiltPage[], stylesheets: ReadonlyMap<string, string>): string {
  const addresses = new Set(pages.flatMap(({ sheets }) => sheets));
  const paths = [...addresses].map((address) =>
    [...stylesheets.keys()].find((path) => address === path || address.endsWith(`/${path}`)),
  );
  return [...new Set(paths)].map((path) => (path && stylesheets.get(path)) ?? '').join('\n');
}
