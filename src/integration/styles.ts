import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Features, transform } from 'lightningcss';
import { PurgeCSS } from 'purgecss';
import { usedNames } from './used-names.ts';

interface Page {
  file: string;
  html: string;
}

const stylesheetLink = /<link\b[^>]*\brel="?stylesheet"?[^>]*>/g;
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
 * that kind uses, in place of its stylesheet links, and removes the stylesheets from `distDir`.
 * `runningFoot` stands at the foot of every printed page.
 * Promises equal bytes for equal input, and equal styles on all pages of a kind.
 */
export async function inlineStyles(distDir: string, runningFoot = ''): Promise<void> {
  const files = (await readdir(distDir, { recursive: true })).sort();
  const stylesheets = await readStylesheets(distDir, files);
  const kinds = await readKinds(distDir, files);
  for (const [kind, pages] of kinds) {
    const purged = await purge(kind, pages, linkedCss(pages, stylesheets));
    const css = purged.replace(/(?<=")running-foot(?=")/, () => cssString(runningFoot));
    if (css === '') continue;
    await Promise.all(pages.map((page) => writeFile(page.file, replaceLinks(page.html, css))));
  }
  await Promise.all([...stylesheets.keys()].map((path) => rm(join(distDir, path))));
}

/** Text as it may stand between double quotes in CSS within HTML. */
function cssString(text: string): string {
  return text.replace(
    /["\\<\n]/g,
    (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `,
  );
}

async function readStylesheets(distDir: string, files: string[]): Promise<Map<string, string>> {
  const sheets = files.filter((file) => file.endsWith('.css') && !file.startsWith('pagefind'));
  const read = async (file: string) =>
    [file.split(sep).join('/'), await readFile(join(distDir, file), 'utf8')] as const;
  return new Map(await Promise.all(sheets.map(read)));
}

async function readKinds(distDir: string, files: string[]): Promise<Map<string, Page[]>> {
  const kinds = new Map<string, Page[]>();
  for (const name of files.filter((file) => file.endsWith('.html'))) {
    const file = join(distDir, name);
    const html = await readFile(file, 'utf8');
    const kind = /<html\b[^>]*\bdata-kind="?([\w-]+)/.exec(html)?.[1] ?? 'overig';
    kinds.set(kind, [...(kinds.get(kind) ?? []), { file, html }]);
  }
  return kinds;
}

/** The CSS that any page of the kind links to, each sheet once. The base path plays no part. */
function linkedCss(pages: Page[], stylesheets: ReadonlyMap<string, string>): string {
  const links = new Set(pages.flatMap(({ html }) => html.match(stylesheetLink) ?? []));
  const addresses = [...links].map((link) => /\bhref="?([^"\s>]+)/.exec(link)?.[1] ?? '');
  const paths = addresses.map((address) =>
    [...stylesheets.keys()].find((path) => address === path || address.endsWith(`/${path}`)),
  );
  return [...new Set(paths)].map((path) => (path && stylesheets.get(path)) ?? '').join('\n');
}

async function purge(kind: string, pages: Page[], css: string): Promise<string> {
  if (css.trim() === '') return '';
  const [result] = await new PurgeCSS().purge({
    content: pages.map(({ html }) => ({ raw: html, extension: 'html' })),
    css: [{ raw: css }],
    extractors: [{ extensions: ['html'], extractor: usedNames }],
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

/** Puts the style where the first link stood and drops the other links. */
function replaceLinks(html: string, css: string): string {
  let isFirst = true;
  return html.replace(stylesheetLink, () => {
    const replacement = isFirst ? `<style>${css}</style>` : '';
    isFirst = false;
    return replacement;
  });
}
