import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import {
  applyEdits,
  attribute,
  readPiece,
  replaceElement,
  addAttributes,
  type Edit,
  type Element,
} from '../html/page.ts';
import { mend } from '../text/mend.ts';

/** The editors' handbook, ready to show. */
export interface Handbook {
  title: string;
  /** Headings of the second level. */
  contents: { id: string; title: string }[];
  /** The text in order: HTML, or the name of the component whose example is drawn there. */
  parts: ({ html: string } | { example: string })[];
}

interface Place {
  /** Makes an address of this site of a path below it. */
  address: (path: string) => string;
  /** Address of the repository on GitHub; without it there are no links to new files. */
  repository: string | undefined;
  size: (name: string) => { width: number; height: number } | undefined;
}

const EXAMPLE = /^ voorbeeld:(\w+) $/;
const GITHUB = /<!-- begin:github -->[\s\S]*?<!-- einde:github -->/g;

/** Turns the handbook's Markdown to HTML for a page of the site. Links to files lead to the repository. */
export async function renderHandbook(markdown: string, place: Place): Promise<Handbook> {
  const there = place.repository?.replace(/\/$/, '');
  const { render } = await createMarkdownProcessor({
    smartypants: false,
    syntaxHighlight: false,
    remarkPlugins: [() => leadOn(place.address('/'), there)],
    rehypePlugins: [() => mend],
  });
  const { code, metadata } = await render(there ? markdown : markdown.replace(GITHUB, ''));
  const title = metadata.headings.find(({ depth }) => depth === 1)?.text ?? '';
  return {
    title,
    contents: metadata.headings
      .filter(({ depth }) => depth === 2)
      .map(({ slug, text: heading }) => ({ id: slug, title: heading })),
    parts: splitAtExamples(code).map((part) =>
      'html' in part ? { html: finish(part.html, place) } : part,
    ),
  };
}

/** Leads links to new files to the repository `there`, and to published files to `root`. */
function leadOn(root: string, there = '') {
  // In the tree: an address that is put into Markdown could end its link and hold markup.
  return (tree: Root): void =>
    visit(tree, (node) => {
      if (!('url' in node)) return;
      if (node.url.startsWith('../../new/')) node.url = there + node.url.slice('../..'.length);
      if (node.url.startsWith('public/')) node.url = root + node.url.slice('public/'.length);
    });
}

/** What stands below the title, split where an example is to be drawn. */
function splitAtExamples(html: string): Handbook['parts'] {
  const { elements, comments } = readPiece(html);
  const h1 = elements.find(({ tagName }) => tagName === 'h1')?.sourceCodeLocation;
  const parts: Handbook['parts'] = [];
  let at = h1?.endOffset ?? 0;
  for (const { data, sourceCodeLocation: place } of comments) {
    const [, example] = EXAMPLE.exec(data) ?? [];
    if (!example || !place) continue;
    parts.push({ html: html.slice(at, place.startOffset) }, { example });
    at = place.endOffset;
  }
  return [...parts, { html: html.slice(at) }];
}

/** Leaves the marks out, gives images their size, and lets the keyboard scroll wide code. */
function finish(html: string, place: Place): string {
  const { elements, comments } = readPiece(html);
  const marks = comments.flatMap((comment) =>
    replaceElement(comment, '').map((edit) => ({ ...edit, end: afterSpace(html, edit.end) })),
  );
  return applyEdits(html, [...marks, ...elements.flatMap((element) => dress(element, place))]);
}

const afterSpace = (html: string, at: number) =>
  at + (/^\s*/.exec(html.slice(at))?.[0].length ?? 0);

function dress(element: Element, { size }: Place): Edit[] {
  if (element.tagName === 'pre') return addAttributes(element, 'tabindex="0"');
  if (element.tagName !== 'img') return [];
  const { width, height } = size(attribute(element, 'src')?.split('/').at(-1) ?? '') ?? {};
  const sizes = width ? ` width="${width}" height="${height}"` : '';
  return addAttributes(element, `class="utrecht-img" loading="lazy"${sizes}`, 'src');
}
