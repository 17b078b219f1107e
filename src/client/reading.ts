// On a page of text: explains a begrip where it stands, and cites an alinea, tells what
// became of one that the address cites, and marks the words of a search when the address names them.
const explained = (link: HTMLAnchorElement) => document.getElementById(link.hash.slice(1));

/** The begrip whose explanation is open; at most one is. */
const opened = () => document.querySelector<HTMLAnchorElement>('a.begrip[aria-expanded]');

function close(focus = true) {
  const link = opened();
  document.querySelector('.uitleg')?.remove();
  link?.removeAttribute('aria-expanded');
  if (focus) link?.focus();
}

function show(link: HTMLAnchorElement) {
  const source = explained(link);
  if (!source) return false;
  if (opened() === link) return (close(), true);
  close(false);
  const box = document.createElement('div');
  box.className = 'uitleg';
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', 'Uitleg van deze site');
  const button = document.createElement('button');
  button.className = 'uitleg-sluit';
  button.type = 'button';
  button.setAttribute('aria-label', 'Sluit de uitleg');
  button.textContent = '×';
  button.onclick = () => close();
  const label = document.createElement('p');
  label.className = 'uitleg-label';
  label.textContent = 'Uitleg van deze site';
  const term = document.createElement('strong');
  term.textContent = source.querySelector('dt')?.textContent ?? '';
  const words = document.createElement('p');
  words.textContent = source.querySelector('dd')?.textContent ?? '';
  box.append(button, label, term, words);
  const block = link.closest('.tekst > *') ?? link;
  block.after(box);
  link.setAttribute('aria-expanded', 'true');
  button.focus();
  return true;
}

document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.begrip');
  if (link && !event.ctrlKey && !event.metaKey && show(link)) event.preventDefault();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && opened()) close();
});

// A click takes the selection away before it arrives; what was selected is kept from the press on.
const selection = { pressed: undefined as Range | undefined };
const reference = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.n:not(.k)') : null;
const keepSelection = (event: Event) => {
  const now = getSelection();
  if (reference(event))
    selection.pressed = now?.rangeCount ? now.getRangeAt(0).cloneRange() : undefined;
};
addEventListener('pointerdown', keepSelection, true);
addEventListener('keydown', keepSelection, true);
document.addEventListener('click', (event) => {
  const link = reference(event);
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void import('./cite.ts').then(({ cite }) => cite(link, selection.pressed));
});

const asked = new URLSearchParams(location.search);
if (asked.has('k')) void import('./cited.ts').then(({ judge }) => judge(asked.get('k') ?? ''));
if (asked.has('markeer')) void import('./mark.ts').then(({ markSearched }) => markSearched());

export {};
