/** Where a part of a page stands: its left edge and width in CSS pixels. */
interface Place {
  name: string;
  left: number;
  width: number;
}

/** What a browser made of a page: how wide it is, what sticks out, where its parts stand. */
export interface Layout {
  /** Width that can be seen, and width that there is. */
  seen: number;
  whole: number;
  /** Words outside the page, and in nothing that scrolls. */
  outside: string[];
  parts: Place[];
}

/** Reads the layout of the page it runs in; the same in every browser, and it stands alone so that it can be sent to one. */
export function readLayout(): Layout {
  const { clientWidth: seen, scrollWidth: whole } = document.documentElement;
  const cuts = (element: Element | null): boolean =>
    !!element &&
    element !== document.body &&
    (getComputedStyle(element).overflowX !== 'visible' || cuts(element.parentElement));
  const isShown = (element: HTMLElement | null) =>
    !!element?.checkVisibility({ visibilityProperty: true }) && element.clientWidth !== 1;

  const outside: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, right } = range.getBoundingClientRect();
    const words = text.textContent?.trim();
    if (words && (left < -1 || right > seen + 1) && isShown(text.parentElement))
      if (!cuts(text.parentElement)) outside.push(words);
  }

  // Boxes that hold others: how wide a line of words is depends on the letters, which browsers choose each for itself.
  const boxes = ['header', 'main', 'footer', 'nav', 'section', 'div', 'ol', 'ul', 'details', 'h1'];
  const selector = boxes.join(', ');
  const parts = [...document.querySelectorAll<HTMLElement>('body > *, main > *, main > * > *')]
    .filter((element) => element.matches(selector))
    .filter(isShown)
    .map((element) => {
      const { left, width } = element.getBoundingClientRect();
      return { name: `${element.tagName.toLowerCase()}.${element.className}`, left, width };
    });
  return { seen, whole, outside, parts };
}
