import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Features, transform } from 'lightningcss';
import { PurgeCSS } from 'purgecss';
import {
  applyEdits,
  attribute,
  readPage,
  replaceElement,
  type Edit,
  type Element,
  type Page,
} from '../html/page.ts';
import { policyEdits, sitePolicy, stylesOf } from '../html/policy.ts';
import { cssString } from './css-string.ts';
import { gatherNames, type UsedNames } from './used-names.ts';

/** What is kept of a page once it was read: a site has thousands, and their trees would fill the memory. */
interface BuiltPage {
  file: string;
  /** Addresses of its stylesheets. */
  sheets: string[];
  /** The edits that finish it, with the style and the policy that its kind turns out to need. */
  edits: (css: string) => Edit[];
}

interface Kind {
  pages: BuiltPage[];
  names: ReturnType<typeof gatherNames>;
}

/** Browsers of about 2023; `major << 16 | minor << 8`, as Lightning CSS reads versions. */
const safari = (16 << 16) | (4 << 8);
const targets = { chrome: 115 << 16, firefox: 115 << 16, safari, ios_saf: safari };
/** Set by script or by the reader's browser, so in no built page. */
const safelist = ['mark', 'open', 'hidden', 'popover', /^is-/, /^uitleg/];
/** What the search page draws only when someone searches. */
const searchSafelist = [/^zoeken/, /^glyph/, 'status', 'zacht'];
/** The same of the page that looks up a quotation. */
const quoteSafelist = [/^vindplaats/, 'ins', 'del'];
const ownSafelist: Record<string, (string | RegExp)[]> = {
  zoeken: searchSafelist,
  citaat: quoteSafelist,
};

/**
 * Gives every page of a kind (`<html data-kind>`) one and the same `<style>` with only the rules
 * that kind uses, in place of its stylesheet links, and a policy that lets in that style alone; removes
 * the stylesheets from `distDir`. `runningFoot` stands at the foot of every printed page.
 * Promises equal bytes for equal input, equal styles on all pages of a kind, and every other byte kept.
 */
export async function finishPages(distDir: string, runningFoot = ''): Promise<void> {
  const files = (await readdir(distDir, { recursive: true })).sort();
  const stylesheets = await readStylesheets(distDir, files);
  const kinds = await readKinds(distDir, files, [...stylesheets.values()].join('\n'));
  for (const [kind, { pages, names }] of kinds) {
    const purged = await purge(kind, names.names(), linkedCss(pages, stylesheets));
    const css = purged.replace(/(?<=")running-foot(?=")/, () => cssString(runningFoot));
    for (const { file, edits } of pages)
      await writeFile(file, applyEdits(await readFile(file, 'utf8'), edits(css)));
  }
  await Promise.all([...stylesheets.keys()].map((path) => rm(join(distDir, path))));
}

async function readStylesheets(distDir: string, files: string[]): Promise<Map<string, string>> {
  const sheets = files.filter((file) => file.endsWith('.css') && !file.startsWith('pagefind'));
  const read = async (file: string) =>
    [file.split(sep).join('/'), await readFile(join(distDir, file), 'utf8')] as const;
  return new Map(await Promise.all(sheets.map(read)));
}

async function readKinds(distDir: string, files: string[], css: string) {
  const kinds = new Map<string, Kind>();
  for (const name of files.filter((file) => file.endsWith('.html'))) {
    const file = join(distDir, name);
    const page = readPage(await readFile(file, 'utf8'));
    const root = page.elements.find(({ tagName }) => tagName === 'html');
    const id = (root && attribute(root, 'data-kind')) ?? 'overig';
    const kind = kinds.get(id) ?? { pages: [], names: gatherNames(css) };
    kinds.set(id, kind);
    kind.pages.push(keep(file, page));
    kind.names.add(page.elements);
  }
  return kinds;
}

const isStylesheet = (element: Element) =>
  element.tagName === 'link' && attribute(element, 'rel')?.split(/\s+/).includes('stylesheet');

/** The style goes where the first link stood, the other links go, and the policy lets in the style. */
function keep(file: string, page: Page): BuiltPage {
  const links = page.elements.filter(isStylesheet);
  const places = links.flatMap((link) => replaceElement(link, ''));
  const own = stylesOf(page);
  const policyAt = policyEdits(page);
  return {
    file,
    sheets: links.map((link) => attribute(link, 'href') ?? ''),
    edits: (css) => [
      ...places.map((place, i) =>
        i || !css ? place : { ...place, text: `<style>${css}</style>` },
      ),
      ...policyAt(sitePolicy(places.length && css ? [...own, css] : own)),
    ],
  };
}

/** The CSS that any page of the kind links to, each sheet once. The base path plays no part. */
function linkedCss(pages: BuiltPage[], stylesheets: ReadonlyMap<string, string>): string {
  const addresses = new Set(pages.flatMap(({ sheets }) => sheets));
  const paths = [...addresses].map((address) =>
    [...stylesheets.keys()].find((path) => address === path || address.endsWith(`/${path}`)),
  );
  return [...new Set(paths)].map((path) => (path && stylesheets.get(path)) ?? '').join('\n');
}

async function purge(kind: string, names: UsedNames, css: string): Promise<string> {
  if (css.trim() === '') return '';
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: kind, extension: 'html' }],
    css: [{ raw: css }],
    extractors: [{ extensions: ['html'], extractor: () => names }],
    safelist: [...safelist, ...(ownSafelist[kind] ?? [])],
    variables: true,
  });
  const { code } = transform({
    filename: `${kind}.css`,
    code: Buffer.from(result?.css ?? ''),
    minify: true,
    targets,
    exclude: Features.LightDark,
    errorRecovery: true,
  });
  return Buffer.from(code).toString('utf8');
}
