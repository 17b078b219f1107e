import { readElsewhere } from '../../search/known-elsewhere.ts';
import type { Elsewhere } from '../../search/lexicon.ts';
import { interpret, type Interpretation } from '../../search/interpret.ts';
import { readLexicon, type Lexicon, type LexiconFile } from '../../search/lexicon.ts';
import { askedQuestions, readQuestions } from '../../search/questions.ts';
import { lookupOf, rank, type Match, type Ranked } from '../../search/rank.ts';
import type { Answer } from '../../dutch/stop-words.ts';
import { filterNames, type Counts, type Query } from './address.ts';
import { filterValues } from './filters.ts';
import { unmark } from '../../search/marked.ts';
import { oncePer } from '../once-per.ts';
import { nameKey } from '../../search/name-key.ts';
import { base, openIndex, type Hit, type Index } from './pagefind.ts';

/** One ranked result that can be read. */
export interface Result extends Ranked {
  soort: string;
  isOlder: boolean;
  read(): Promise<Hit>;
}

/** The outcome of a search. */
export interface Outcome {
  interpretation: Interpretation;
  lexicon: Lexicon;
  /** All results within the filters, best first. */
  results: Result[];
  withoutFilters: number;
  /** Phrases between quotes that no section has. */
  missingPhrases: string[];
  /** How many each filter value would give. */
  counts: Counts;
  /** Milliseconds of script for this query, loading left out. */
  time: number;
}

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
    readLexiconFrom(folders.at(-1)!),
    ...folders.map(async (folder) => ({
      index: await openIndex(folder, { ...filterValues(), antwoord: ANSWERS }),
      isOlder: folder !== '',
    })),
  ]);
  return { lexicon, indexes };
}

const loadIndexes = oncePer(String, load);

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

/** Searches; a count of a filter value disregards what else is chosen in the same filter. */
export async function find(query: Query): Promise<Outcome> {
  const { lexicon: searched, indexes } = await prepare(query.oud);
  const start = performance.now();
  const { lexicon, interpretation } = await understand(query, searched);
  const results: Result[] = [];
  const sets: { index: Index; ids: Set<string> }[] = [];
  for (const { index, isOlder } of indexes) {
    const ranked = await rankIn(index, query, interpretation);
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
  return {
    interpretation,
    lexicon,
    results: await answersFirst(
      await titledFirst(results, interpretation),
      query,
      askedQuestions(query.q, readQuestions(lexicon.questions)),
      indexes,
    ),
    missingPhrases: await missingPhrases(interpretation, indexes),
    withoutFilters: sets.reduce((sum, { ids }) => sum + ids.size, 0),
    counts: count(sets, query),
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

/** Of so many questions like the query at most the answers come first. */
const MOST_ANSWERS = 3;

/** What answers a question that is known comes first, whether its words are those of the query or not. */
async function answersFirst(
  results: Result[],
  query: Query,
  asked: number[],
  indexes: Loaded['indexes'],
): Promise<Result[]> {
  const current = indexes.find(({ isOlder }) => !isOlder)?.index;
  if (!current || !asked.length) return results;
  const ids = await Promise.all(asked.slice(0, MOST_ANSWERS).map((i) => current.answering(i)));
  const within = (id: string) => filterNames.every((name) => passes(current, query, name, id));
  const first = [...new Set(ids.flat())].filter(within).map(
    (id): Result =>
      results.find((result) => result.id === id && !result.isOlder) ?? {
        ...{ id, score: 1, coverage: 1, isGuess: false, isTitled: false },
        ...{ soort: 'tekst', isOlder: false, read: () => current.read(id) },
      },
  );
  return [...first, ...results.filter((result) => !first.includes(result))];
}

/** Of so many at most it is looked at whether their title is what was asked. */
const MOST_TITLES = 12;

/** A part of which the title is what was asked comes first; the order is as it was otherwise. */
async function titledFirst(results: Result[], { concepts }: Interpretation): Promise<Result[]> {
  const asked = nameKey(concepts.map(({ typed }) => typed).join(' '));
  const near = results.filter(({ isTitled }) => isTitled).slice(0, MOST_TITLES);
  const hits = await Promise.all(
    near.map(async (result) => ({ result, hit: await result.read() })),
  );
  const isAsked = ({ hit }: (typeof hits)[number]) =>
    [unmark(hit.title), unmark(hit.title).replace(/^[\d.]+\s+/, '')].some(
      (title) => nameKey(title) === asked,
    );
  const first = new Set(hits.filter(isAsked).map(({ result }) => result));
  return [...first, ...results.filter((result) => !first.has(result))];
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

const passes = (index: Index, query: Query, name: (typeof filterNames)[number], id: string) =>
  query[name].length === 0 || query[name].some((value) => index.values[name]?.get(value)?.has(id));

function count(sets: { index: Index; ids: Set<string> }[], query: Query): Counts {
  const counts: Counts = {};
  for (const name of filterNames) {
    const others = filterNames.filter((other) => other !== name);
    const values: Record<string, number> = {};
    for (const { index, ids } of sets) {
      // Without a chosen soort the list holds texts, and so do the counts of the other filters.
      const texts =
        name === 'soort' || query.soort.length ? undefined : index.values.soort?.get('tekst');
      const rest = [...ids]
        .filter((id) => !texts || texts.has(id))
        .filter((id) => others.every((other) => passes(index, query, other, id)));
      for (const [value, members] of index.values[name] ?? [])
        values[value] = (values[value] ?? 0) + rest.filter((id) => members.has(id)).length;
    }
    counts[name] = values;
  }
  return counts;
}
