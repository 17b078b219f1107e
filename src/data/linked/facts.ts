/** A node of JSON-LD, in the words of schema.org. */
export type Node = Record<string, unknown> & { '@type': string };

/** What a page says of itself to machines, beside its title, description and address. */
export interface Facts {
  /** Nodes of one `@graph`; addresses are whole. */
  graph: Node[];
  type: 'website' | 'article';
  /** Path without base of the page, where that is not the address that search engines should show. */
  path?: string;
  /** Days, `YYYY-MM-DD`, as far as the content has them. */
  modified?: string | undefined;
  issued?: string | undefined;
  /** The time that it is about, first and last day. */
  temporal?: { first: string; last: string } | undefined;
  subjects?: string[];
  /** Path without base of the picture that stands for the page, with its words. */
  image?: { path: string; alt: string } | undefined;
  /** Path without base of its text as Markdown. */
  markdown?: string;
}

/** The sizes of a picture that stands for a page, in pixels. */
export const IMAGE = { width: 1200, height: 630 };

/** JSON for a `script` of HTML: nothing in it can end that element or begin a comment. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');
