import { finder, type IsFound } from '../../search/excerpt.ts';
import { isPartial } from '../../search/missing.ts';
import { sureWords } from '../../search/sure.ts';
import { filterNames, type Query } from './address.ts';
import { explain, nearby } from './explain.ts';
import { showCounts } from './filters.ts';
import type { Outcome, Result } from './outcome.ts';
import {
  area,
  busy,
  card,
  clear,
  explanation,
  list,
  more,
  near,
  subjects,
  without,
} from './parts.ts';
import type { Read } from './read.ts';
import { showCard, showHit } from './result.ts';
import type { Subject } from '../../search/subject-list.ts';

/** What the page shows. */
export const shown = {
  results: [] as Result[],
  findIn:
    (_marked: string): IsFound =>
    () =>
      false,
  /** The words found for sure; of others a result says that they only resemble. */
  sure: new Set() as ReadonlySet<string>,
};

/** Adds results to the list; gives the first that was added. */
export function append(read: Read[]): Element | undefined {
  const items = read.map(({ result, hit }) => showHit(hit, shown.findIn, shown.sure, result));
  list.append(...items);
  list.hidden = list.children.length === 0;
  more.hidden = list.children.length >= shown.results.length;
  return items[0];
}

/** Shows nothing found but the answer card, and the ways that are there without a search. */
export function reset() {
  for (const element of [
    list,
    subjects.querySelector('ul')!,
    explanation,
    near.querySelector('ul')!,
  ])
    element.replaceChildren();
  shown.results = [];
  busy.textContent = '';
  for (const element of [list, subjects, near, more, clear]) element.hidden = true;
  without.hidden = false;
}

/** Shows the answer card, or none. One that stands there already stays: somebody may be reading or following it. */
export function showAnswer(answer: Subject | undefined) {
  if (card.dataset.url === answer?.url) return;
  card.dataset.url = answer?.url;
  if (!answer) delete card.dataset.url;
  card.replaceChildren(...(answer ? showCard(answer) : []));
  card.hidden = !answer;
}

/** Shows what is said of an outcome; `results` is what the list will hold. */
export function show(query: Query, outcome: Outcome, results: Result[]) {
  shown.results = results;
  shown.findIn = finder(outcome.interpretation);
  shown.sure = sureWords(outcome.interpretation.concepts);
  const { interpretation } = outcome;
  const isWeak = isPartial(interpretation) || interpretation.corrected !== undefined;
  for (const element of [list, subjects]) element.toggleAttribute('data-search-weak', isWeak);
  explanation.replaceChildren(...explain(query, outcome));
  const suggestions = shown.results.length === 0 ? nearby(query, outcome) : [];
  near.querySelector('ul')!.append(...suggestions);
  near.hidden = suggestions.length === 0;
  showCounts(outcome.counts);
  without.hidden = shown.results.length > 0;
  const isFiltered = filterNames.some((name) => query[name].length > 0);
  clear.hidden = shown.results.length > 0 || !isFiltered || !outcome.withoutFilters;
  area.dataset.time = outcome.time.toFixed(1);
}
