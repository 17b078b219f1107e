import css from './bar.css?inline';
import { tell } from './message.ts';
import { addStyle } from '../sheet.ts';

addStyle(css);

/** What the bar offers: something that is done, a page, or an explanation that opens in it. */
export interface Deed {
  word: string;
  /** Read after the word: on what. */
  name: string;
  run?: (bar: HTMLElement) => Promise<void>;
  href?: string;
  opens?: () => HTMLElement;
}

const open = {
  bar: undefined as HTMLElement | undefined,
  link: undefined as HTMLElement | undefined,
};

/** Closes the bar; the focus goes back to the number when it was in the bar. */
export function closeBar(): void {
  const { bar, link } = open;
  if (!bar) return;
  const hadFocus = bar.contains(document.activeElement);
  open.bar = undefined;
  bar.remove();
  link?.removeAttribute('aria-expanded');
  tell('');
  if (hadFocus) link?.focus({ preventScroll: true });
}

function control({ word, name, run, href, opens }: Deed, bar: HTMLElement): HTMLElement {
  const own = document.createElement(href ? 'a' : 'button');
  own.className = 'is-alineaknop';
  own.textContent = word;
  own.setAttribute('aria-label', `${word}, ${name}`);
  if (own instanceof HTMLAnchorElement) own.href = href ?? '';
  else own.type = 'button';
  if (run) own.onclick = () => void run(bar);
  if (opens) {
    own.setAttribute('aria-expanded', 'false');
    own.onclick = () => {
      const shown = bar.querySelector('.is-alinea-uitleg');
      own.setAttribute('aria-expanded', String(!shown));
      if (shown) return shown.remove();
      const box = opens();
      box.className = 'is-alinea-uitleg';
      bar.append(box);
    };
  }
  return own;
}

/** Makes the bar of an alinea and opens it after the block that the link stands in; another one closes. */
export function makeBar(name: string, deeds: Deed[], link: HTMLAnchorElement): HTMLElement {
  closeBar();
  const bar = document.createElement('div');
  bar.className = 'is-alineabalk';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', `Wat kan met ${name}`);
  bar.append(...deeds.map((deed) => control(deed, bar)));
  const shut = control(
    { word: 'Sluit', name: `de balk van ${name}`, run: async () => closeBar() },
    bar,
  );
  bar.append(shut);
  (link.closest('.tekst > *') ?? link).after(bar);
  link.setAttribute('aria-expanded', 'true');
  Object.assign(open, { bar, link });
  return bar;
}

const ROOM = 6;

/** Puts the bar right above the words, else below them, else in sight at the top of the window; never over the first line. */
export function placeAt(bar: HTMLElement, alinea: Element, range?: Range): void {
  const words = (range ?? alinea).getBoundingClientRect();
  const around = bar.offsetParent?.getBoundingClientRect() ?? new DOMRect();
  const { offsetHeight: height } = bar;
  const above = words.top - height - ROOM;
  const below = words.bottom + ROOM;
  const isBelow = above < 0 && below + height < innerHeight;
  const top = isBelow ? below : Math.max(above, 0);
  bar.style.top = `${top - around.top}px`;
  const left = range ? Math.min(words.left - around.left, around.width - bar.offsetWidth) : 0;
  bar.style.left = `${Math.max(0, left)}px`;
}

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !open.bar) return;
  event.preventDefault();
  closeBar();
});
document.addEventListener('pointerdown', ({ target }) => {
  if (open.bar && target instanceof Node && !open.bar.contains(target)) closeBar();
});
