const CANONICAL = /<link rel="canonical" href="([^"]*)"/;
const HIDDEN = /<meta name="robots" content="noindex"/;

/**
 * The address that the head of a finished page names as its own for search engines; nothing where it asks them to leave it
 * out. Looks for the elements as our own frame writes them: a page has one head, and text cannot hold a `<` as such.
 */
export function canonicalOf(html: string): string | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  return HIDDEN.test(head) ? undefined : CANONICAL.exec(head)?.[1];
}
