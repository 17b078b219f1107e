import css from './tables.css?inline';
import { addStyle } from './sheet.ts';

addStyle(css);

// Says of a table that is wider than its place that it scrolls; only then the keyboard stops at it.
function tell(table: HTMLElement) {
  const scrolls = table.scrollWidth > table.clientWidth;
  const told = table.nextElementSibling;
  const isTold = told?.classList.contains('is-schuiftabel') ?? false;
  if (scrolls) table.tabIndex = 0;
  else table.removeAttribute('tabindex');
  if (scrolls && !isTold) {
    const words = document.createElement('p');
    words.className = 'is-schuiftabel';
    words.textContent = 'Schuif de tabel opzij voor meer kolommen.';
    table.after(words);
  } else if (!scrolls && isTold) told?.remove();
}

const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) if (target instanceof HTMLElement) tell(target);
});
for (const table of document.querySelectorAll('.tabel')) observer.observe(table);
