import { LONGEST_QUERY, type Interpretation } from '../../search/interpret.ts';
import { isOnlyGuess } from '../../search/sure.ts';
import { isPartial } from '../../search/missing.ts';
import { phraseKey } from '../../search/lexicon.ts';
import { nearWords } from '../../dutch/typo.ts';
import { fold, wordsOf } from '../../dutch/words.ts';
import { filterNames, writeQuery, type Query } from './address.ts';
import type { Outcome } from './outcome.ts';
import { base } from './pagefind.ts';
import { make } from './make.ts';

const MOST_ADDED = 6;

const keyOf = (text: string) =>
  phraseKey(
    wordsOf(text)
      .map(({ folded }) => folded)
      .join(' '),
  );

const list = (words: string[], type: Intl.ListFormatType = 'conjunction') =>
  new Intl.ListFormat('nl', { type })
    .formatToParts(words)
    .map(({ type: kind, value }) => (kind === 'element' ? make('strong', '', value) : value));

function linkTo(query: Query, text = query.q): HTMLElement {
  const link = make('a', '', text);
  link.setAttribute('href', writeQuery(query));
  return link;
}

/** What was done with the query, a sentence each: corrected, added, absent. */
export function explain(query: Query, outcome: Outcome): Element[] {
  const { interpretation, results, missingPhrases } = outcome;
  const { concepts, corrected } = interpretation;
  const lines: Element[] = [];
  if (query.q.length > LONGEST_QUERY)
    lines.push(make('p', '', `Alleen de eerste ${LONGEST_QUERY} tekens van uw vraag tellen mee.`));
  if (missingPhrases.length)
    lines.push(
      make(
        'p',
        '',
        ...list(missingPhrases.map((phrase) => `“${phrase}”`)),
        missingPhrases.length > 1 ? ' staan' : ' staat',
        ' in de doorzochte tekst niet zo achter elkaar. ',
        linkTo(
          { ...query, q: query.q.replace(/["“”„«»]/g, ' ').trim() },
          'Zoek op de losse woorden',
        ),
        '.',
      ),
    );
  const guessed = concepts.filter(isOnlyGuess).map(({ typed }) => typed);
  if (guessed.length && results.length && results.every(({ isGuess }) => isGuess) && !corrected)
    lines.push(
      make(
        'p',
        '',
        ...list(guessed),
        guessed.length > 1 ? ' staan' : ' staat',
        ' niet als los woord in de doorzochte tekst. Wat hieronder staat, lijkt erop.',
      ),
    );
  if (corrected)
    lines.push(
      make(
        'p',
        '',
        'Gezocht op ',
        make('strong', '', corrected),
        '. Toch zoeken op ',
        linkTo({ ...query, letterlijk: true }),
        '.',
      ),
    );
  const asked = keyOf(corrected ?? query.q);
  const also = [...new Set(concepts.flatMap((concept) => concept.also))]
    .filter((phrase) => !asked.includes(phraseKey(phrase)))
    .slice(0, MOST_ADDED);
  if (also.length && results.length)
    lines.push(make('p', '', 'Ook gezocht op ', ...list(also.map((phrase) => `“${phrase}”`)), '.'));
  lines.push(...missing(query, interpretation));
  if (isPartial(interpretation) && results.length)
    lines.at(-1)?.append(' Deze teksten gaan over de rest van uw vraag.');
  return lines;
}

/** What is said of the words that were not found: no more than is known of each. */
function missing(
  { oud }: Query,
  { absent, elsewhere, unfound, isCommon }: Interpretation,
): HTMLElement[] {
  const say = (words: string[], one: string, more: string, rest: string) =>
    words.length ? [make('p', '', ...list(words), words.length > 1 ? more : one, rest)] : [];
  return [
    ...(isCommon ? [commonLine()] : []),
    ...say(
      absent,
      ' komt',
      ' komen',
      oud ? ' in geen enkele versie voor.' : ' in deze documenten niet voor.',
    ),
    ...say(
      elsewhere,
      ' staat',
      ' staan',
      ' wel op deze site, buiten de doorzochte alinea’s (bijvoorbeeld in een noot, tabelkop, titel, bron of andere versie).',
    ),
    ...say(unfound, '', '', ' vonden we niet in de doorzochte tekst.'),
  ];
}

function commonLine(): HTMLElement {
  const link = make('a', '', 'Bekijk het register');
  link.setAttribute('href', `${base}register/`);
  return make(
    'p',
    '',
    'Dit zijn woorden die overal voorkomen. Noem ook waar u naar zoekt. ',
    link,
    '.',
  );
}

/** How many of each kind were found, of all that the filters let through. */
export type Found = readonly { soort: string }[];

/** What was found in words, as many as there are rows, and within which filters. */
export function summary(query: Query, found: Found): string {
  const filters = filterNames
    .flatMap((name) => query[name])
    .map((value) => (value === 'mijlpaal' ? 'de planning' : value));
  const where = filters.length ? ` in ${new Intl.ListFormat('nl').format(filters)}` : '';
  if (!found.length) return `Geen resultaten${query.q && ` voor “${query.q}”`}${where}.`;
  const total = `${found.length} ${found.length === 1 ? 'resultaat' : 'resultaten'}${where}`;
  const kinds = Object.entries(KINDS).flatMap(([soort, [one, more]]) => {
    const { length } = found.filter((result) => result.soort === soort);
    return length ? [`${length} ${length === 1 ? one : more}`] : [];
  });
  return kinds.length > 1 ? `${total}: ${new Intl.ListFormat('nl').format(kinds)}` : total;
}

const KINDS: Record<string, [string, string]> = {
  tekst: ['tekst', 'teksten'],
  begrip: ['begrip', 'begrippen'],
  thema: ['thema', 'thema’s'],
  mijlpaal: ['moment uit de planning', 'momenten uit de planning'],
};

/** Links to words of the texts that look like those that were not found. */
export function nearby(query: Query, { interpretation, lexicon }: Outcome): Element[] {
  const { absent, elsewhere, unfound } = interpretation;
  const near = [...absent, ...elsewhere, ...unfound].flatMap((word) => {
    const folded = fold(word);
    const close = nearWords(folded.length < 5 ? '' : folded, lexicon.words);
    const parts = lexicon.words.filter((other) => other.length > 4 && folded.includes(other));
    return [...close, ...parts].slice(0, 4);
  });
  return [...new Set(near)].map((word) =>
    make('li', '', linkTo({ ...query, q: word, letterlijk: false })),
  );
}
