// On a page of text: explains a begrip where it stands, and puts the alinea anchors in the tab order on request,
// and marks the words of a search when the address names them.
const explained = (link: HTMLAnchorElement) => document.getElementById(link.hash.slice(1));

let opened: { box: HTMLElement; link: HTMLAnchorElement } | undefined;

function close(focus = true) {
  opened?.box.remove();
  opened?.link.removeAttribute('aria-expanded');
  if (focus) opened?.link.focus();
  opened = undefined;
}

function show(link: HTMLAnchorElement) {
  const source = explained(link);
  if (!source) return false;
  if (opened?.link === link) return (close(), true);
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
  opened = { box, link };
  button.focus();
  return true;
}

document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.begrip');
  if (link && !event.ctrlKey && !event.metaKey && show(link)) event.preventDefault();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && opened) close();
});

const place = document.querySelector<HTMLElement>('[data-alinea-schakelaar]');
const anchors = document.querySelectorAll<HTMLAnchorElement>('a.n');
if (place && anchors.length) {
  const button = document.createElement('button');
  button.className = 'knop';
  button.type = 'button';
  button.setAttribute('aria-pressed', 'false');
  button.textContent = 'Alineanummers met de tabtoets';
  button.onclick = () => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(on));
    for (const anchor of anchors) {
      if (on) for (const name of ['tabindex', 'aria-hidden']) anchor.removeAttribute(name);
      else {
        anchor.tabIndex = -1;
        anchor.setAttribute('aria-hidden', 'true');
      }
    }
  };
  place.append(button);
  place.hidden = false;
}

if (new URLSearchParams(location.search).has('markeer'))
  void import('./markeren.ts').then(({ markSearched }) => markSearched());

export {};
