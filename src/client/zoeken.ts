// The page /zoeken/: searches the address, the field and the filters, and keeps the three alike.
import { filterNames, type Query, readQuery, writeQuery } from './zoeken/address.ts';
import { find, type Outcome } from './zoeken/engine.ts';
import { choose, chosen, onChoice, showCounts } from './zoeken/filters.ts';
import { showHit } from './zoeken/result.ts';

const pageSize = 10;
const [typingPause, announcePause] = [150, 600];

const get = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)!;
const field = get<HTMLInputElement>('#zoekveld_');
const list = get<HTMLOListElement>('[data-search-results]');
const count = get('.zoeken-aantal');
const more = get<HTMLButtonElement>('[data-search-more]');
const clear = get<HTMLButtonElement>('[data-search-clear]');
const without = get('.zoeken-zonder');

let results: Outcome['results'] = [];
let turn = 0;
let lastKey = 0;
let typing: ReturnType<typeof setTimeout> | undefined;
let announcing: ReturnType<typeof setTimeout> | undefined;
/** The query of the last step in the history; typing changes the address, but is no step. */
let settled = '';

const current = (): Query => ({
  q: field.value.trim(),
  document: chosen('document'),
  thema: chosen('thema'),
});

function announce(text: string) {
  clearTimeout(announcing);
  const wait = Math.max(0, lastKey + announcePause - Date.now());
  announcing = setTimeout(() => (count.textContent = text), wait);
}

async function showMore(mine: number) {
  const shown = list.children.length;
  const hits = await Promise.all(results.slice(shown, shown + pageSize).map((r) => r.data()));
  if (mine !== turn || shown !== list.children.length) return undefined;
  const items = hits.map(showHit);
  list.append(...items);
  list.hidden = list.children.length === 0;
  more.hidden = list.children.length >= results.length;
  return items[0];
}

function reset() {
  list.replaceChildren();
  results = [];
  list.hidden = more.hidden = clear.hidden = true;
  without.hidden = false;
}

async function run(query: Query) {
  const mine = ++turn;
  if (!writeQuery(query)) {
    reset();
    showCounts();
    announce('');
    return;
  }
  try {
    const outcome = await find(query);
    if (mine !== turn) return;
    reset();
    results = outcome.results;
    showCounts(outcome.counts);
    without.hidden = results.length > 0;
    const filters = filterNames.flatMap((name) => query[name]);
    clear.hidden = results.length > 0 || !filters.length || !outcome.withoutFilters;
    await showMore(mine);
    if (mine === turn) announce(summary(results.length, query.q, filters));
  } catch {
    if (mine !== turn) return;
    reset();
    announce(
      'Zoeken lukt nu niet. Probeer het later opnieuw, of ga verder via de links hieronder.',
    );
  }
}

function summary(total: number, q: string, filters: string[]): string {
  const where = filters.length ? ` in ${new Intl.ListFormat('nl').format(filters)}` : '';
  if (!total) return `Geen resultaten${q && ` voor “${q}”`}${where}.`;
  return `${total} ${total === 1 ? 'resultaat' : 'resultaten'}${where}`;
}

/** A step the reader can go back from. What typing did to the address of the step before is undone. */
function step() {
  clearTimeout(typing);
  lastKey = 0;
  const next = writeQuery(current());
  if (next !== settled) {
    history.replaceState(null, '', location.pathname + settled);
    history.pushState(null, '', location.pathname + next);
    settled = next;
  }
  void run(current());
}

function fromAddress() {
  clearTimeout(typing);
  lastKey = 0;
  const query = readQuery(location.search);
  settled = writeQuery(query);
  field.value = query.q;
  choose(query);
  void run(query);
}

field.addEventListener('input', () => {
  lastKey = Date.now();
  clearTimeout(typing);
  clearTimeout(announcing);
  typing = setTimeout(() => {
    history.replaceState(null, '', location.pathname + writeQuery(current()));
    void run(current());
  }, typingPause);
});
field.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  step();
});
onChoice(step);
clear.addEventListener('click', () => {
  choose({ q: '', document: [], thema: [] });
  field.focus();
  step();
});
more.addEventListener('click', () => {
  void showMore(turn).then((item) => item?.querySelector('a')?.focus());
});
addEventListener('popstate', () => {
  const isHashOnly = writeQuery(readQuery(location.search)) === writeQuery(current());
  if (!isHashOnly) fromAddress();
});
document.addEventListener('keydown', (event) => {
  const inField =
    event.target instanceof Element &&
    event.target.closest('input:not([type=checkbox]), textarea, select');
  if (event.key !== '/' || inField || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  field.focus();
});

get('[data-search-no-script]').hidden = true;
fromAddress();
