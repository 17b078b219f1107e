import { interpret } from '../../search/interpret.ts';
import { isPartial } from '../../search/missing.ts';
import { SUBJECT_LIST, type Subject } from '../../search/subject-list.ts';
import { oncePer } from '../once-per.ts';
import { filterNames, type Query } from './address.ts';
import { namedSubject } from './card.ts';
import { loadLexicon } from './engine.ts';
import { base } from './pagefind.ts';

const loadList = oncePer(
  () => '',
  async (): Promise<Subject[]> => {
    const response = await fetch(`${base}pagefind/${SUBJECT_LIST}`);
    if (!response.ok) throw new Error(`${response.status}`);
    return (await response.json()) as Subject[];
  },
);

/** Whether the page asked for the list while it loaded: a long one it leaves to the index. */
const hasList = document.querySelector(`link[rel="preload"][href$="/${SUBJECT_LIST}"]`) !== null;

/** All begrippen and themas of the site, for a search of everything; none where they must come from what is found. */
export async function knownSubjects(query: Query): Promise<Subject[]> {
  if (!hasList || filterNames.some((name) => query[name].length)) return [];
  return loadList().catch(() => []);
}

/**
 * The subject that a query names, before the index of the texts is there. Nothing for words that are not certain: what
 * more is known of them later may make another of them.
 */
export async function earlyCard(query: Query): Promise<Subject | undefined> {
  if (!query.q) return undefined;
  const [subjects, lexicon] = await Promise.all([knownSubjects(query), loadLexicon('')]);
  const interpretation = interpret(query.q, lexicon, query.letterlijk);
  const { concepts, unfound, corrected } = interpretation;
  const isCertain =
    !unfound.length && corrected === undefined && !concepts.some(({ isGuess }) => isGuess);
  if (!isCertain || isPartial(interpretation)) return undefined;
  return namedSubject(interpretation, subjects);
}
