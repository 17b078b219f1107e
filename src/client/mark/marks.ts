import { wordsOf } from '../../dutch/words.ts';

const TEXT = 'main :is(.lees-kop h1, .hoofdstuk-kop, .tekst)';
/** What stands in a text without being part of it, or cannot hold a mark. */
const APART = 'nav, aside, footer, svg, .noot, .uitleg';
const BLOCK = 'p, li, dt, dd, td, th, caption, figcaption, pre, h1, h2, h3, h4, h5, h6, div';

/** What was marked: the marks in reading order, how many words they cover, and which. */
export interface Marked {
  marks: HTMLElement[];
  count: number;
  found: Set<string>;
}

/** Marks every whole word that is one of `words` (folded). Adds no character and changes no attribute. */
export function markWords(words: ReadonlySet<string>): Marked {
  const marked: Marked = { marks: [], count: 0, found: new Set() };
  for (const nodes of runs()) {
    const hits = wordsOf(nodes.map(({ data }) => data).join('')).filter(({ folded }) =>
      words.has(folded),
    );
    marked.count += hits.length;
    for (const { folded } of hits) marked.found.add(folded);
    let start = 0;
    for (const node of nodes) {
      const { length } = node;
      const ranges = hits
        .map((hit) => [hit.start - start, hit.start + hit.text.length - start] as const)
        .filter(([from, to]) => from < length && to > 0);
      marked.marks.push(...wrap(node, ranges));
      start += length;
    }
  }
  return marked;
}

/** The text nodes of the page, those of one block together: a word may go on in a link or an emphasis. */
function runs(): Text[][] {
  const all: Text[][] = [];
  for (const root of document.querySelectorAll(TEXT)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let block: Element | null | undefined;
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (node.parentElement?.closest(APART)) continue;
      const own = node.parentElement?.closest(BLOCK);
      if (own === block && all.length) all.at(-1)?.push(node);
      else all.push([node]);
      block = own;
    }
  }
  return all;
}

/** Wraps parts of a text node, from the last to the first, so that offsets stay true. */
function wrap(node: Text, ranges: (readonly [number, number])[]): HTMLElement[] {
  const marks: HTMLElement[] = [];
  for (const [from, to] of ranges.toReversed()) {
    const piece = from > 0 ? node.splitText(from) : node;
    const size = to - Math.max(from, 0);
    if (size < piece.length) piece.splitText(size);
    const mark = document.createElement('mark');
    mark.className = 'nl-mark';
    piece.replaceWith(mark);
    mark.append(piece);
    marks.unshift(mark);
  }
  return marks;
}

/** Takes marks away; the text nodes are what they were. */
export function unmarkWords(marks: HTMLElement[]): void {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}
