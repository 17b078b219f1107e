// Explains a begrip at its word, on a layer of its own: the text stays where it is.
import css from './begrip.css?inline';
import { addStyle } from './sheet.ts';

addStyle(css);

const GAP = 6;
const MARGIN = 16;

/** What is open, and at which word. */
const open: { box?: HTMLElement; link?: HTMLAnchorElement } = {};

function close(returnsFocus = true) {
  const { box, link } = open;
  delete open.box;
  delete open.link;
  box?.remove();
  link?.removeAttribute('aria-expanded');
  if (returnsFocus) link?.focus({ preventScroll: true });
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** The box with the explanation; none where this page does not give it. */
function boxOf(link: HTMLAnchorElement) {
  const source = document.getElementById(link.hash.slice(1));
  if (!source) return undefined;
  const term = element('strong', '', source.querySelector('dt')?.textContent ?? '');
  const words = element('p', '', source.querySelector('dd')?.textContent ?? '');
  term.id = 'uitleg-term_';
  words.id = 'uitleg-woorden_';
  const all = element('a', '', 'Alle begrippen');
  all.href = `${document.documentElement.dataset.base ?? '/'}begrippen/${link.hash.replace('#begrip-', '#')}`;
  const shut = element('button', 'uitleg-sluit', '×');
  shut.type = 'button';
  shut.setAttribute('aria-label', 'Sluit de uitleg');
  shut.onclick = () => close();
  const label = element('p', 'uitleg-label', 'Uitleg van deze site');
  const box = element('div', 'uitleg', label, term, words, element('p', 'uitleg-weg', all), shut);
  box.tabIndex = -1;
  box.setAttribute('role', 'group');
  box.setAttribute('aria-labelledby', term.id);
  box.setAttribute('aria-describedby', words.id);
  return box;
}

/** Puts the box below the line of the word, or above it where there is more room; never over the word. */
function place(box: HTMLElement, link: HTMLAnchorElement) {
  const lines = [...link.getClientRects()];
  const [first, last] = [lines[0]!, lines.at(-1)!];
  const { width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isAbove = last.bottom + GAP + height > clientHeight && first.top - GAP - height > 0;
  const top = isAbove ? first.top - GAP - height : last.bottom + GAP;
  const left = Math.max(MARGIN, Math.min(last.left, clientWidth - MARGIN - width));
  box.style.top = `${top + scrollY}px`;
  box.style.left = `${left + scrollX}px`;
}

/** Opens the explanation of a begrip at its word, or closes the one that is open there; false where there is none. */
export function explain(link: HTMLAnchorElement): boolean {
  if (open.link === link) return (close(), true);
  const box = boxOf(link);
  if (!box) return false;
  close(false);
  (link.closest('.tekst > *') ?? link).after(box);
  if ('showPopover' in box) {
    box.popover = 'manual';
    box.showPopover();
  }
  place(box, link);
  open.box = box;
  open.link = link;
  link.setAttribute('aria-expanded', 'true');
  box.focus({ preventScroll: true });
  box.scrollIntoView({ block: 'nearest' });
  return true;
}

document.addEventListener('click', ({ target }) => {
  if (!open.box || !(target instanceof Element) || open.box.contains(target)) return;
  if (!target.closest('a.begrip')) close(false);
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && open.box) close();
});
document.addEventListener('focusout', ({ target, relatedTarget }) => {
  if (target instanceof Node && open.box?.contains(target) && relatedTarget instanceof Node)
    if (!open.box.contains(relatedTarget)) close(false);
});
addEventListener('resize', () => {
  if (open.box && open.link) place(open.box, open.link);
});
