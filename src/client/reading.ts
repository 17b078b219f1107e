// On a page of text: explains a begrip where it stands, tells of wide tables, cites an alinea, tells what
// became of one that the address cites, and marks the words of a search when the address names them.
// All of it comes when it is asked for; what does not come leaves a link that simply leads there.
document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.begrip');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const lead = () => location.assign(link.href);
  void import('./begrip.ts').then(({ explain }) => explain(link) || lead(), lead);
});

if (document.querySelector('.tabel')) void import('./tables.ts');

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
  void import('./cite.ts').then(
    ({ choose }) => choose(link, selection.pressed),
    // Without the script the link is what it is: the address of the alinea.
    () => location.assign(link.href),
  );
});

// Words selected within an alinea; nobody asked for it by name: where it cannot come, nothing is missed.
const selected = (event: Event) => {
  if (getSelection()?.isCollapsed === false)
    void import('./cite.ts').then(
      ({ chooseSelected }) => chooseSelected(event),
      () => undefined,
    );
};
addEventListener('pointerup', (event) => setTimeout(() => selected(event)));
addEventListener('keyup', (event) => {
  if (event.shiftKey) selected(event);
});

const asked = new URLSearchParams(location.search);
if (asked.has('k')) void import('./cited.ts').then(({ judge }) => judge(asked.get('k') ?? ''));
if (asked.has('markeer')) void import('./mark.ts').then(({ markSearched }) => markSearched());

export {};
