const CANONICAL = /<link rel="canonical" href="([^"]*)"/;
const HIDDEN = /<meta name="robots" content="noindex"/;

/**
 * The address that the head of a finished page names as its own for search engines; nothing where it asks them to leave it
 * out. Looks for the elements as our own frame writes them: a page has one head, and text cannot hold a `<` as such.
 */
export function canonicalOf(html: string): string | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  const found = HIDDEN.test(head) ? undefined : CANONICAL.exec(head)?.[1];
  // A copy: what V8 cuts from a string holds all of it, and a site has thousands of pages.
  return found === undefined ? undefined : Buffer.from(found).toString();
}
