import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** What our report is made of: headings, lists, tables, and words that came or went. No link, image or code of others. */
const KNOWN = new Set([
  'root',
  'heading',
  'paragraph',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'strong',
  'emphasis',
  'delete',
  'inlineCode',
  'text',
  'html',
]);
/** The HTML of the report: a line break in a cell, and what keeps a dollar from being a formula. */
const OWN_HTML = /<br>|<\/?span>/g;
/** Words of which GitHub makes a mention, a reference, or a link. */
const ACTS = /@(?=[\w-])|#(?=\d)|\bGH-\d|:\/\/|www\.|\$|[\p{Cc}\p{Bidi_Control}]/iu;

const processor = unified().use(remarkParse).use(remarkGfm);

/**
 * Whether Markdown shows words and does nothing else: nobody is mentioned, nothing is linked, no image is fetched and
 * no HTML of others stands in it. What `scripts/pr-verslag/` writes is so; what is not so was made by something else.
 */
export function isPlainMarkdown(markdown: string): boolean {
  // Of another `<` nobody can say here what it is where this stands between other words.
  let isPlain = !markdown.replace(OWN_HTML, '').includes('<');
  visit(processor.parse(markdown), (node) => {
    isPlain &&= KNOWN.has(node.type);
    if (node.type === 'text') isPlain &&= node.value === '$' || !ACTS.test(node.value);
    if (node.type === 'inlineCode') isPlain &&= /^[\w./#-]+$/.test(node.value);
  });
  return isPlain;
}
