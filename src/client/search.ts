// The page /zoeken/: searches the address, the field and the filters, and keeps the three alike.
import { type Query, readQuery, writeQuery } from './search/address.ts';
import { announcer } from './search/announce.ts';
import { findCard } from './search/card.ts';
import { earlyCard, knownSubjects } from './search/early.ts';
import { find, prepare } from './search/engine.ts';
import { summary } from './search/explain.ts';
import { choose, chosen, onChoice, showCounts, withOlder } from './search/filters.ts';
import { showSubject } from './search/result.ts';
import { area, busy, clear, count, field, list, more, subjects } from './search/parts.ts';
import { isListed, readFrom, readSubjects } from './search/read.ts';
import { append, reset, show, showAnswer, shown } from './search/shown.ts';
import { focusOnSlash } from './search/shortcut.ts';

const typingPause = 150;

const { title } = document;

/** What is waited for. */
const state = {
  /** Which search is the last one; an earlier one that comes in late is left alone. */
  turn: 0,
  literal: false,
  /** Whether a search has come to its end, so that the next is quick. */
  isReady: false,
  typing: undefined as ReturnType<typeof setTimeout> | undefined,
  /** The query of the last step in the history; typing changes the address, but is no step. */
  settled: '',
};
const { announce, typed, stopped } = announcer(count);

const current = (): Query => ({
  q: field.value.trim(),
  document: chosen('document'),
  thema: chosen('thema'),
  soort: chosen('soort'),
  oud: withOlder(),
  letterlijk: state.literal,
});

async function showMore() {
  const [mine, length] = [state.turn, list.children.length];
  const next = await readFrom(shown.results, length);
  if (mine !== state.turn || length !== list.children.length) return undefined;
  return append(next);
}

async function run(query: Query) {
  const mine = ++state.turn;
  if (!writeQuery({ ...query, oud: false })) {
    document.title = title;
    reset();
    showAnswer(undefined);
    showCounts();
    announce('');
    area.dataset.query = '';
    return;
  }
  area.setAttribute('aria-busy', 'true');
  document.title = query.q ? `${query.q} – ${title}` : title;
  if (!state.isReady) {
    busy.textContent = 'Bezig met zoeken…';
    void showEarly(query, mine);
  }
  try {
    const outcome = await find(query);
    const results = outcome.results.filter((result) => isListed(result, query));
    const [answer, others, first] = await Promise.all([
      query.q ? findCard(outcome, await knownSubjects(query)) : undefined,
      readSubjects(outcome, query),
      readFrom(results, 0),
    ]);
    state.isReady = true;
    busy.hidden = true;
    if (mine !== state.turn) return;
    // All at once: with the list still empty, what stands below it would come up and go down again.
    reset();
    show(query, outcome, results);
    showAnswer(answer);
    const rest = others.filter(({ url }) => url !== answer?.url);
    subjects.querySelector('ul')!.append(...rest.map(showSubject));
    subjects.hidden = rest.length === 0;
    append(first);
    announce(summary(query, query.q ? outcome.results : results));
  } catch (error) {
    if (mine !== state.turn) return;
    console.error(error);
    reset();
    showAnswer(undefined);
    announce(
      'Zoeken lukt nu niet. Probeer het later opnieuw, of ga verder via de links hieronder.',
    );
  }
  if (mine !== state.turn) return;
  area.removeAttribute('aria-busy');
  area.dataset.query = query.q;
}

/** On a slow network the answer to what is asked by name comes seconds before the texts. */
async function showEarly(query: Query, mine: number) {
  const early = await earlyCard(query).catch(() => undefined);
  if (early && mine === state.turn && !state.isReady) showAnswer(early);
}

/** A step the reader can go back from. What typing did to the address of the step before is undone. */
function step() {
  clearTimeout(state.typing);
  stopped();
  const next = writeQuery(current());
  if (next !== state.settled) {
    history.replaceState(null, '', location.pathname + state.settled);
    history.pushState(null, '', location.pathname + next);
    state.settled = next;
  }
  void run(current());
}

function fromAddress() {
  clearTimeout(state.typing);
  stopped();
  const query = readQuery(location.search);
  state.settled = writeQuery(query);
  field.value = query.q;
  state.literal = query.letterlijk;
  choose(query);
  void run(query);
}

field.addEventListener('focus', () => void prepare(withOlder()).catch(() => undefined), {
  once: true,
});
field.addEventListener('input', () => {
  typed();
  state.literal = false;
  clearTimeout(state.typing);
  state.typing = setTimeout(() => {
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
  choose({ ...current(), document: [], thema: [], soort: [] });
  field.focus();
  step();
});
more.addEventListener('click', () => {
  void showMore().then((item) => item?.querySelector('a')?.focus());
});
addEventListener('popstate', () => {
  const isHashOnly = writeQuery(readQuery(location.search)) === writeQuery(current());
  if (!isHashOnly) fromAddress();
});
focusOnSlash(field);

fromAddress();
