import css from './message.css?inline';
import { addStyle } from '../sheet.ts';

addStyle(css);

/** Says something in the status line, which is always in sight; empty takes it away. */
export function tell(text: string): void {
  const line = document.querySelector('.meldregel');
  if (!line) return;
  line.textContent = '';
  // A status is read out only when it changes, also to the same words.
  if (text) requestAnimationFrame(() => (line.textContent = text));
}

/** Says something at an alinea, never in it; what was said before elsewhere goes away. */
export function say(alinea: Element, text: string, ...more: Node[]): void {
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const fresh = document.createElement('div');
  fresh.className = 'is-verwijzing';
  fresh.append(status);
  document.querySelector('.is-verwijzing')?.remove();
  const item = alinea.closest('li');
  const block = alinea.closest('.tekst > *');
  if (item) item.append(fresh);
  else if (block) block.after(fresh);
  else alinea.prepend(fresh);
  // A status is read out only when it changes after it came.
  requestAnimationFrame(() => {
    status.textContent = text;
    fresh.append(...more);
  });
}
