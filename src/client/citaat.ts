// The page /citaat/: looks up where a quotation stands. What is pasted never leaves the browser.
import type { Load } from '../quote/choose.ts';
import { countWords, findQuote, LEAST_WORDS, type Found } from '../quote/find.ts';
import { showPlaces } from './citaat/result.ts';

const get = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)!;
const form = get<HTMLFormElement>('.citaatzoeker-vorm');
const field = get<HTMLTextAreaElement>('#citaatveld_');
const status = get('[data-quote-status]');
const results = get('[data-quote-results]');
const base = document.documentElement.dataset.base ?? '/';

const files = new Map<string, Promise<unknown>>();
const load: Load = <T>(name: string) => {
  const read = async (): Promise<unknown> => {
    const response = await fetch(`${base}citaat/${name}`);
    if (!response.ok) throw new Error(`${response.status} ${name}`);
    return response.json();
  };
  const loading = files.get(name) ?? read();
  files.set(name, loading);
  loading.catch(() => files.delete(name));
  return loading as Promise<T>;
};

const places = (count: number) => `${count} ${count === 1 ? 'plaats' : 'plaatsen'}`;

function summary({ letterlijk, bijna, isMore }: Found): string {
  const more = isMore
    ? ' Dit citaat komt vaak voor; er kunnen meer plaatsen zijn. Plak meer woorden.'
    : '';
  if (letterlijk.length)
    return `Het citaat staat letterlijk op ${places(letterlijk.length)}.${more}`;
  if (bijna.length)
    return `Het citaat staat in geen alinea letterlijk, maar wel bijna zo op ${places(bijna.length)}.`;
  return 'Dit citaat staat in geen alinea van de documenten op deze site, ook niet bijna zo. In noten, tabelkoppen en koppen is niet gezocht.';
}

let turn = 0;
async function run() {
  const mine = ++turn;
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
    if (mine !== turn) return;
    results.replaceChildren(...showPlaces(found, base));
    status.textContent = summary(found);
  } catch (error) {
    if (mine !== turn) return;
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
