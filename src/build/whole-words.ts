import { attribute, type Edit, type Element, type Page } from '../html/page.ts';
import { stretchesOf } from '../text/keep-together.ts';

/** What holds no lines of words, has them already whole, or shows them to the letter. */
const LEFT = new Set(
  'title style script noscript template textarea option svg code pre time'.split(' '),
);
/** What holds decided words: they are quoted and copied from here, so no character of them may change. */
const DECIDED = new Set('blockquote q ins del'.split(' '));

const hasClass = (element: Element, ...names: string[]): boolean =>
  attribute(element, 'class')
    ?.split(/\s+/)
    .some((name) => names.includes(name)) === true;
const isLeft = (element: Element) => LEFT.has(element.tagName) || hasClass(element, 'heel');
const isDecided = (element: Element) =>
  DECIDED.has(element.tagName) || hasClass(element, 'tekst', 'fragment');

/** Whether something holds of an element or of one around it. */
function isWithin(element: Element, holds: (element: Element) => boolean): boolean {
  for (let at: Element['parentNode'] = element; at && 'tagName' in at; at = at.parentNode)
    if (holds(at)) return true;
  return false;
}

/** An address that is shown: it may break wherever it must. */
const isAddress = (words: string) => /^\s*\S+\/\S*\s*$/.test(words);

const inElement = (words: string) => `<span class="heel">${words}</span>`;
/** Who listens hears an element of its own as a piece of its own: where only spaces part the words, they do without. */
const whole = (words: string) =>
  /\s/.test(words) ? words.replace(/\s/g, '\u00a0') : inElement(words);

/**
 * The edits that keep each amount, date, range and percentage of a page on one line, in what the site says as in what
 * was decided. Adds no character to decided words; of the site's own, a space becomes one that does not break.
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
      if (!stretches.some((stretch) => stretch.whole)) continue;
      if (source.includes('<') || isAddress(source) || isWithin(element, isLeft)) continue;
      const keep = isWithin(element, isDecided) ? inElement : whole;
      const text = stretches.map((each) => (each.whole ? keep(each.value) : each.value)).join('');
      if (text !== source) edits.push({ start, end, text });
    }
  return edits;
}
