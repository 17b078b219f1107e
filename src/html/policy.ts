import { createHash } from 'node:crypto';
import { attribute, insertInto, replaceElement, textOf, type Edit, type Page } from './page.ts';

/**
 * What a page of the site may do (Content Security Policy level 3): only what it brings along itself.
 * `styles` are the texts of its style elements. WebAssembly is for the search.
 */
export const sitePolicy = (styles: readonly string[]): string =>
  join([
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    ['style-src', "'self'", ...hashes(styles)].join(' '),
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ]);

/** The same for the header of a host, which can forbid frames as well: a `meta` cannot (CSP 3, 3.3). */
export const headerPolicy = (styles: readonly string[]): string =>
  join([sitePolicy(styles), "frame-ancestors 'none'"]);

/** What a page of the preview may do: show itself. Opened from disk, `'self'` matches nothing. */
export const previewPolicy = (styles: readonly string[]): string =>
  join([
    "default-src 'none'",
    ['style-src', ...hashes(styles)].join(' '),
    "img-src 'self' file:",
    "base-uri 'none'",
    "form-action 'none'",
  ]);

const join = (directives: string[]) => directives.join('; ');

/** The hash by which a policy knows a style; the browser takes it of the text as parsed. */
function hashes(styles: readonly string[]): string[] {
  const own = styles.map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
  return [...new Set(own)];
}

/** The texts of the style elements of a page. */
export const stylesOf = ({ elements }: Page): string[] =>
  elements.filter(({ tagName }) => tagName === 'style').map(textOf);

/**
 * Finds where a policy stands in the page, in place of one it has, else before all that it governs: behind the character
 * set, which must come first; gives what puts one there. Throws for a page without a `head`, which would go without.
 */
export const policyEdits = (page: Page): ((policy: string) => Edit[]) =>
  // Places alone: what a function keeps of the elements, it keeps of the whole page.
  putPolicy(policyPlaces(page));

function policyPlaces({ elements }: Page): Edit[] {
  const head = elements.find(({ tagName }) => tagName === 'head');
  const inHead = elements.filter(
    ({ tagName, parentNode }) => tagName === 'meta' && parentNode === head,
  );
  const isPolicy = (value = '') => value.toLowerCase() === 'content-security-policy';
  const old = inHead.filter((each) => isPolicy(attribute(each, 'http-equiv')));
  if (old.length) return old.flatMap((each) => replaceElement(each, ''));
  const place = inHead.find((each) => attribute(each, 'charset') !== undefined) ?? head;
  return place ? insertInto(place, '') : [];
}

function putPolicy([first, ...rest]: Edit[]): (policy: string) => Edit[] {
  if (!first) throw new Error('A page without a head cannot carry a policy');
  const meta = (policy: string) =>
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return (policy) => [{ ...first, text: meta(policy) }, ...rest];
}
