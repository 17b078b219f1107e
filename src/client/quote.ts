// The page /citaat/: looks up where a quotation stands. What is pasted never leaves the browser.
import type { Load } from '../quote/choose.ts';
import { countWords, findQuote, LEAST_WORDS } from '../quote/find.ts';
import { oncePer } from './once-per.ts';
import { showPlaces } from './quote/result.ts';
import { summary } from './quote/summary.ts';

const get = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)!;
const form = get<HTMLFormElement>('.citaatzoeker-vorm');
const field = get<HTMLTextAreaElement>('#citaatveld_');
const status = get('[data-quote-status]');
const results = get('[data-quote-results]');
const base = document.documentElement.dataset.base ?? '/';

const load = oncePer(String, async (name: string): Promise<unknown> => {
  const response = await fetch(`${base}citaat/${name}`);
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  return response.json();
}) as Load;

/** Which search is the last one; an earlier one that comes in late is left alone. */
const state = { turn: 0 };
async function run() {
  const mine = ++state.turn;
  const pasted = field.value;
  results.replaceChildren();
  if (countWords(pasted) < LEAST_WORDS) {
    status.textContent = 'Plak minstens drie woorden.';
    field.focus();
    return;
  }
  status.textContent = 'Bezig met zoeken…';
  try {
    const found = await findQuote(pasted, load);
    if (mine !== state.turn) return;
    results.replaceChildren(...showPlaces(found, base));
    status.textContent = summary(found);
  } catch (error) {
    if (mine !== state.turn) return;
    console.error(error);
    status.textContent = 'Zoeken lukt nu niet. Probeer het later opnieuw.';
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void run();
});
get('[data-quote-without]').hidden = true;
form.hidden = false;
