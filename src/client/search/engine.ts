import { readElsewhere } from '../../search/known-elsewhere.ts';
import type { Elsewhere } from '../../search/lexicon.ts';
import { interpret, type Interpretation } from '../../search/interpret.ts';
import { readLexicon, type Lexicon, type LexiconFile } from '../../search/lexicon.ts';
import { askedQuestions, readQuestions } from '../../search/questions.ts';
import { lookupOf, rank, type Match, type Ranked } from '../../search/rank.ts';
import type { Answer } from '../../dutch/stop-words.ts';
import { filterNames, type Query } from './address.ts';
import { countValues, passes, type FoundSet } from './counts.ts';
import { answersFirst, titledFirst, withAnswers } from './first.ts';
import { filterValues } from './filters.ts';
import { oncePer } from '../once-per.ts';
import type { Outcome, Result } from './outcome.ts';
import { base, openIndex, type Index } from './pagefind.ts';
import { PAGE_SIZE } from './read.ts';

interface Loaded {
  lexicon: Lexicon;
  indexes: { index: Index; isOlder: boolean }[];
}

const ANSWERS: Answer[] = ['datum', 'orgaan', 'doel'];

async function readLexiconFrom(folder: string): Promise<Lexicon> {
  const response = await fetch(`${base}pagefind/${folder}woorden.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  return readLexicon((await response.json()) as LexiconFile);
}

async function load(oud: boolean): Promise<Loaded> {
  const folders = oud ? ['', 'oud/'] : [''];
  const [lexicon, ...indexes] = await Promise.all([
    loadLexicon(folders.at(-1)!),
    ...folders.map(async (folder) => ({
      index: await openIndex(folder, { ...filterValues(), antwoord: ANSWERS }),
      isOlder: folder !== '',
    })),
  ]);
  return { lexicon, indexes };
}

const loadIndexes = oncePer(String, load);

/** The words that the texts are searched by, loaded once. */
export const loadLexicon = oncePer(String, readLexiconFrom);

/** Loads what a search needs, once; after a failure a next call tries again. */
export const prepare = (oud = false): Promise<Loaded> => loadIndexes(oud);

/** The words that pages show outside what is searched, loaded when a claim depends on them. */
const loadElsewhere = oncePer(
  () => '',
  async (): Promise<Elsewhere> => {
    const response = await fetch(`${base}pagefind/elders.txt`);
    if (!response.ok) throw new Error(`${response.status}`);
    return readElsewhere(await response.text());
  },
);

/** Understands a query. Before a word is called absent, a typo or a compound, all words of the site are looked at; without them none is. */
async function understand({ q, letterlijk }: Query, searched: Lexicon) {
  const first = interpret(q, searched, letterlijk);
  const isCertain = !first.concepts.some(({ isGuess }) => isGuess);
  if (!first.unfound.length && first.corrected === undefined && isCertain)
    return { lexicon: searched, interpretation: first };
  const all = await loadElsewhere().catch(() => undefined);
  const lexicon = all ? { ...searched, elsewhere: all } : searched;
  return { lexicon, interpretation: interpret(q, lexicon, letterlijk) };
}

/** Of so many questions like the query at most the answers come first. */
const MOST_ANSWERS = 3;

/** Searches; a count of a filter value disregards what else is chosen in the same filter. */
export async function find(query: Query): Promise<Outcome> {
  const { lexicon: searched, indexes } = await prepare(query.oud);
  const start = performance.now();
  const { lexicon, interpretation } = await understand(query, searched);
  const results: Result[] = [];
  const sets: FoundSet[] = [];
  const asked = askedQuestions(query.q, readQuestions(lexicon.questions)).slice(0, MOST_ANSWERS);
  const answers = new Set<string>();
  for (const { index, isOlder } of indexes) {
    const answering = isOlder ? [] : await Promise.all(asked.map((i) => index.answering(i)));
    for (const id of answering.flat()) answers.add(id);
    const ranked = withAnswers(await rankIn(index, query, interpretation), answering.flat());
    sets.push({ index, ids: new Set(ranked.map(({ id }) => id)) });
    const soort = (id: string) =>
      [...(index.values.soort ?? [])].find(([, ids]) => ids.has(id))?.[0] ?? 'tekst';
    results.push(
      ...ranked
        .filter(({ id }) => filterNames.every((name) => passes(index, query, name, id)))
        .map((item) => ({
          ...item,
          soort: soort(item.id),
          isOlder,
          read: () => index.read(item.id),
        })),
    );
  }
  results.sort((a, b) => b.score - a.score);
  // Most of these are shown: asked for now, they come beside what is read to put them in order.
  for (const result of results.slice(0, PAGE_SIZE)) void result.read().catch(() => undefined);
  return {
    interpretation,
    lexicon,
    results: answersFirst(await titledFirst(results, interpretation), answers),
    missingPhrases: await missingPhrases(interpretation, indexes),
    withoutFilters: sets.reduce((sum, { ids }) => sum + ids.size, 0),
    counts: countValues(sets, query),
    time: performance.now() - start,
  };
}

async function missingPhrases({ concepts }: Interpretation, indexes: Loaded['indexes']) {
  const missing = concepts
    .filter(({ isPhrase }) => isPhrase)
    .map(async ({ typed, parts }) => {
      const phrases = parts.flat().map(lookupOf);
      const all = indexes.flatMap(({ index }) => phrases.map((phrase) => index.match(phrase)));
      return (await Promise.all(all)).flat().length ? [] : [typed];
    });
  return (await Promise.all(missing)).flat();
}

async function rankIn(index: Index, query: Query, interpretation: Interpretation) {
  if (!query.q)
    return index.ids.map((id): Ranked => ({
      id,
      score: 0,
      coverage: 0,
      isGuess: false,
      isTitled: false,
    }));
  const matches = new Map<string, Match[]>();
  for (const phrase of interpretation.concepts.flatMap(({ parts }) => parts.flat().map(lookupOf)))
    if (!matches.has(phrase)) matches.set(phrase, await index.match(phrase));
  const answers = new Set(
    interpretation.asks.flatMap((asked) => [...(index.values.antwoord?.get(asked) ?? [])]),
  );
  const texts = index.values.soort?.get('tekst');
  return rank(interpretation, matches, index.ids.length, answers, (id) => texts?.has(id) ?? true);
}
