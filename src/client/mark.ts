// Marks the words that someone searched for; loaded only for an address with `markeer`.
import { wordsOf } from '../dutch/words.ts';
import { addStyle } from './sheet.ts';
import css from './mark/mark.css?inline';
import { markWords, unmarkWords, type Marked } from './mark/marks.ts';
import { bringIntoView, focusText } from './mark/place.ts';

addStyle(css);

const PARAMETER = 'markeer';

function showBar({ marks, count }: Marked, words: string): void {
  const bar = document.createElement('div');
  bar.className = 'is-gemarkeerd';
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.className = 'knop';
  button.type = 'button';
  button.textContent = 'Wis de markering';
  button.onclick = () => {
    unmarkWords(marks);
    bar.remove();
    focusText();
  };
  bar.append(status, button);
  document.querySelector('.lees-tekst')?.prepend(bar);
  // A status is read out only when it changes after it came.
  requestAnimationFrame(() => (status.textContent = `${count} keer gemarkeerd: ${words}.`));
}

/** Does what the address asks: marks, tells so, and shows the first mark. Without a mark nothing appears. */
export function markSearched(): void {
  const asked = new Map<string, string>();
  const value = new URLSearchParams(location.search).getAll(PARAMETER).join(' ');
  for (const { folded, text } of wordsOf(value)) if (!asked.has(folded)) asked.set(folded, text);
  // What someone searched is theirs: the address that they share is that of the text.
  const address = new URL(location.href);
  address.searchParams.delete(PARAMETER);
  history.replaceState(history.state, '', address);
  const marked = markWords(new Set(asked.keys()));
  if (marked.count === 0) return;
  const words = [...asked].flatMap(([folded, text]) => (marked.found.has(folded) ? text : []));
  showBar(marked, words.join(', '));
  void bringIntoView(marked.marks);
}
