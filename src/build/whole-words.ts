import { attribute, type Edit, type Element, type Page } from '../html/page.ts';
import { stretchesOf } from '../text/keep-together.ts';

/** What holds no lines of words, has them already whole, or shows them to the letter. */
const LEFT = new Set(
  'title style script noscript template textarea option svg code pre time'.split(' '),
);

const isLeft = (element: Element): boolean =>
  LEFT.has(element.tagName) || attribute(element, 'class')?.split(/\s+/).includes('heel') === true;

/** Whether an element or one around it is left as it is. */
function isWithinLeft(element: Element): boolean {
  for (let at: Element['parentNode'] = element; at;)
    if (!('tagName' in at)) return false;
    else if (isLeft(at)) return true;
    else at = at.parentNode;
  return false;
}

/** An address that is shown: it may break wherever it must. */
const isAddress = (words: string) => /^\s*\S+\/\S*\s*$/.test(words);

/**
 * The edits that keep each amount, date, range and percentage of a page on one line, in what the site says as in what
 * was decided: the words of texts are whole already. Adds no character to the words.
 */
export function wholeEdits({ html, elements }: Page): Edit[] {
  const edits: Edit[] = [];
  for (const element of elements)
    for (const child of element.childNodes) {
      const at = child.nodeName === '#text' ? child.sourceCodeLocation : undefined;
      if (!at) continue;
      const { startOffset: start, endOffset: end } = at;
      const source = html.slice(start, end);
      const stretches = stretchesOf(source);
      if (!stretches.some(({ whole }) => whole)) continue;
      if (source.includes('<') || isAddress(source) || isWithinLeft(element)) continue;
      const text = stretches
        .map(({ value, whole }) => (whole ? `<span class="heel">${value}</span>` : value))
        .join('');
      edits.push({ start, end, text });
    }
  return edits;
}
