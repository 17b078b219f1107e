import { statusWord } from '../../model/status.ts';
import { excerpt, foundWords, type IsFound } from '../../search/excerpt.ts';
import { unmark } from '../../search/marked.ts';
import type { Subject } from '../../search/subject-list.ts';
import type { Result } from './outcome.ts';
import { base, type Hit } from './pagefind.ts';
import { fold } from '../../dutch/words.ts';
import { make } from './make.ts';

/** A few words tell why a guess was made. */
const MOST_NEAR = 4;

/** One result as a list item; `findIn` tells which words of a text were asked for, `sure` which of them were found for sure. */
export function showHit(
  hit: Hit,
  findIn: (marked: string) => IsFound,
  sure: ReadonlySet<string>,
  { isOlder, isGuess }: Pick<Result, 'isOlder' | 'isGuess'>,
): Element {
  const { shown, content } = hit;
  const words = wordsIn(hit, findIn);
  const link = make('a', '', unmark(hit.title)) as HTMLAnchorElement;
  link.href = addressOf(hit.url, shown.uitleg ? [] : words);
  const item = make(
    'li',
    'zoeken-resultaat',
    make('p', 'zoeken-pad', shown.pad),
    make('h2', 'zoeken-titel', link),
  );
  if (isGuess) {
    const near = distinct(words.filter((word) => !sure.has(fold(word)))).slice(0, MOST_NEAR);
    item.toggleAttribute('data-search-weak', true);
    if (near.length)
      item.append(make('p', 'zoeken-lijkt', `Niet uw woord zelf, wel: ${near.join(', ')}`));
  }
  if (shown.uitleg) item.append(make('p', 'zoeken-uitleg-tekst', shown.uitleg));
  else
    item.append(make('p', 'zoeken-fragment', ...excerpt(content, findIn(content)).map(showPiece)));
  if (shown.status && shown.versie) {
    const glyph = make('span', `glyph glyph-${shown.status}`);
    glyph.setAttribute('aria-hidden', 'true');
    const words = `${statusWord(shown.status)} · ${shown.versie}`;
    item.append(
      make('p', 'status', glyph, make('span', '', isOlder ? `Oudere tekst · ${words}` : words)),
    );
  }
  if (shown.ook) item.append(otherPlaces(shown.ook, words));
  return item;
}

function otherPlaces(places: NonNullable<Hit['shown']['ook']>, words: string[]): Element {
  const links = places.flatMap(({ pad, url }, i) => {
    const link = make('a', '', pad) as HTMLAnchorElement;
    link.href = addressOf(url, words);
    return [i > 0 ? ', ' : '', link];
  });
  return make('p', 'zoeken-ook', 'Dezelfde woorden staan ook in ', ...links);
}

const showPiece = ({ text, found }: { text: string; found: boolean }) =>
  found ? make('mark', 'nl-mark', text) : text;

/** The words of its title and text that were asked for. */
function wordsIn({ title, content }: Hit, findIn: (marked: string) => IsFound): string[] {
  const all = `${title}\n${content}`;
  return foundWords(all, findIn(all));
}

const MOST_WORDS = 12;

const distinct = (words: string[]) => [...new Set(words.map((word) => word.toLowerCase()))];

/** The address of a section, with the words that the page is to mark. */
function addressOf(url: string, words: string[]): string {
  const [path = '', anchor] = url.split('#');
  const marked = distinct(words).slice(0, MOST_WORDS);
  const query = marked.length ? `?${new URLSearchParams({ markeer: marked.join(' ') })}` : '';
  return `${base}${path.replace(/^\//, '')}${query}${anchor ? `#${anchor}` : ''}`;
}

/** The answer card: a begrip, thema or mijlpaal that is what was asked for. */
export function showCard({ url, title, shown, filters }: Subject): Element[] {
  const link = make('a', '', unmark(title)) as HTMLAnchorElement;
  link.href = addressOf(url, []);
  const kind = filters.soort[0] === 'thema' ? 'Thema' : shown.pad;
  return [
    make('p', 'zoeken-pad', kind),
    make('h2', 'sans', link),
    ...(shown.uitleg ?? '').split(/\n\s*\n/).map((part) => make('p', '', part)),
  ];
}

/** A line that leads to a begrip, thema or mijlpaal. */
export function showSubject({ url, title, shown }: Hit): Element {
  const link = make('a', '', unmark(title)) as HTMLAnchorElement;
  link.href = addressOf(url, []);
  return make(
    'li',
    '',
    link,
    make('span', 'zacht', ` ${shown.pad.replace(', uitleg van deze site', '')}`),
  );
}
