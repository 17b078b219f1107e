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

/** The number of the alinea that holds the whole selection. */
function selectedIn(range: Range): HTMLAnchorElement | undefined {
  const { commonAncestorContainer: node } = range;
  const holder = (node instanceof Element ? node : node.parentElement)?.closest('.tekst [id]');
  if (!holder || !/^[an]\d+$/.test(holder.id)) return undefined;
  return [...document.querySelectorAll<HTMLAnchorElement>('a.n:not(.k)')].find(
    ({ hash }) => hash === `#${holder.id}`,
  );
}
const selected = ({ target }: Event) => {
  if (target instanceof Element && target.closest('.is-alineabalk, a.n')) return;
  const now = getSelection();
  const range = now?.rangeCount && !now.isCollapsed ? now.getRangeAt(0).cloneRange() : undefined;
  const link = range && /\S/.test(range.toString()) && selectedIn(range);
  // Nobody asked for it by name: where it cannot come, nothing is missed.
  if (link)
    void import('./cite.ts').then(
      ({ choose }) => choose(link, range, false),
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
