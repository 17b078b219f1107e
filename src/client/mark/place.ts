const isAfter = (place: Node, other: Node) =>
  !!(place.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

/** The first mark in the section that a place begins or lies in. */
function firstFrom(place: Element, marks: HTMLElement[]): HTMLElement | undefined {
  const level = /^H[1-6]$/.test(place.tagName) ? place.tagName : 'H6';
  const next = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].find(
    (heading) => heading.tagName <= level && isAfter(place, heading),
  );
  const first = marks.find((mark) => isAfter(place, mark));
  return first && next && isAfter(next, first) ? undefined : first;
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** The element that the address points at. */
const anchor = () => document.getElementById(location.hash.slice(1));

/** Shows the first mark of the section, unless the reader has moved or comes back to a place of their own. */
export async function bringIntoView(marks: HTMLElement[]): Promise<void> {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (arrival && arrival.type !== 'navigate') return;
  let hasMoved = false;
  for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(event, () => (hasMoved = true), { once: true, passive: true });
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  requestAnimationFrame(() => {
    const place = anchor();
    if (!place || hasMoved) return;
    // The bar pushed the text down, and not every browser holds its place. Never smooth.
    place.scrollIntoView({ behavior: 'instant' });
    const first = firstFrom(place, marks);
    if (first && !isInView(first)) first.scrollIntoView({ behavior: 'instant', block: 'center' });
  });
}

/** Puts focus where reading goes on: the place of the address when it is in sight, else the title. */
export function focusText(): void {
  const place = anchor();
  const target = place && isInView(place) ? place : document.querySelector<HTMLElement>('main h1');
  if (!target) return;
  if (!target.hasAttribute('tabindex')) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus({ preventScroll: true });
}
