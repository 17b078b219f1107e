import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { mend } from '../mdx/mend.ts';

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

const EXAMPLE = /<!-- voorbeeld:(\w+) -->/;
const GITHUB = /<!-- begin:github -->[\s\S]*?<!-- einde:github -->/g;

/** Turns the handbook's Markdown to HTML for a page of the site. Links to files lead to the repository. */
export async function renderHandbook(markdown: string, place: Place): Promise<Handbook> {
  const { repository, address } = place;
  const there = repository?.replace(/\/$/, '');
  const text = (there ? markdown : markdown.replace(GITHUB, ''))
    .replaceAll('](../../new/', `](${there}/new/`)
    .replaceAll('](public/', `](${address('/')}`);
  const { render } = await createMarkdownProcessor({
    smartypants: false,
    syntaxHighlight: false,
    rehypePlugins: [() => mend],
  });
  const { code, metadata } = await render(text);
  const [, title = '', body = ''] = /<h1[^>]*>(.*?)<\/h1>([\s\S]*)/.exec(code) ?? [];
  const pieces = body.split(EXAMPLE);
  return {
    title,
    contents: metadata.headings
      .filter(({ depth }) => depth === 2)
      .map(({ slug, text: heading }) => ({ id: slug, title: heading })),
    parts: pieces.map((piece, i) => (i % 2 ? { example: piece } : { html: finish(piece, place) })),
  };
}

/** Leaves the marks out, gives images their size, and lets the keyboard scroll wide code. */
function finish(html: string, { size }: Place): string {
  return html
    .replace(/<!--[\s\S]*?-->\s*/g, '')
    .replace(/<pre>/g, '<pre tabindex="0">')
    .replace(/<img src="([^"]*\/([^"/]+))"/g, (whole, _src: string, name: string) => {
      const { width, height } = size(name) ?? {};
      return `${whole} class="utrecht-img" loading="lazy"${width ? ` width="${width}" height="${height}"` : ''}`;
    });
}
