import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Comment = Tree.CommentNode;

/** A stretch of the source, in code units, and what is to stand there. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Finished HTML with the elements and comments that a browser with script sees in it, in order. */
export interface Page {
  html: string;
  elements: Element[];
  comments: Comment[];
}

/** Reads a whole page as a browser does; what only looks like markup is no element. */
export function readPage(html: string): Page {
  const tree = parse(html, { sourceCodeLocationInfo: true });
  const elements: Element[] = [];
  const comments: Comment[] = [];
  // A stack and no calls within calls, so that depth costs neither time nor room on the call stack.
  const waiting: Tree.Node[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node) elements.push(node);
    else if (node.nodeName === '#comment') comments.push(node as Comment);
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
    if ('content' in node) waiting.push(node.content);
  }
  return { html, elements, comments };
}

/** The value of an attribute as the browser reads it. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** The words of an element whose content is text alone, such as `style`. */
export const textOf = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

/** Puts a text in place of an element, its tags included, or a comment; nothing for what is only implied. */
export function replaceElement(
  { sourceCodeLocation: at }: Element | Comment,
  text: string,
): Edit[] {
  return at ? [{ start: at.startOffset, end: at.endOffset, text }] : [];
}

/** Puts a text behind the start tag of an element. */
export function insertInto({ sourceCodeLocation: at }: Element, text: string): Edit[] {
  const end = at?.startTag?.endOffset ?? at?.endOffset;
  return end === undefined ? [] : [{ start: end, end, text }];
}

/** Gives an attribute that stands in the source another value. */
export function replaceValue(element: Element, name: string, value: string): Edit[] {
  const at = element.sourceCodeLocation?.attrs?.[name];
  const text = `${name}="${value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`;
  return at ? [{ start: at.startOffset, end: at.endOffset, text }] : [];
}

/** The page with the edits made and every other byte kept. Throws when two edits want the same place. */
export function applyEdits(html: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  let last: Edit | undefined;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const { start, end, text } = edit;
    // Markup that is closed in the wrong order gives two elements of one tag.
    if (last && start === last.start && end === last.end && text === last.text) continue;
    if (start < at || (last?.start === start && last.end === end))
      throw new Error(`Two edits at ${start}`);
    result += html.slice(at, start) + text;
    at = end;
    last = edit;
  }
  return result + html.slice(at);
}
