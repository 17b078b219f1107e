import { askedWords, type AskedWord } from './asked-words.ts';
import { exactly, type Concept, type Term } from './concepts.ts';
import type { Lexicon } from './lexicon.ts';
import { STOP_WORDS } from '../dutch/stop-words.ts';

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

/** A phrase between quotes: what it looks up, or the words of it that no text has. */
interface Quoted {
  concept?: Concept;
  missed: AskedWord[];
}

/** The phrases that stand between quotes in a query, to be found as they are, and the rest of it. */
export function quoted(query: string, lexicon: Lexicon): { phrases: Quoted[]; rest: string } {
  const phrases = [...query.matchAll(QUOTED)].flatMap(([, phrase = '']): Quoted[] => {
    const words = askedWords(phrase, lexicon);
    if (!words.length) return [];
    const missed = words.filter(({ folded }) => !hasWord(folded, lexicon));
    if (missed.length) return [{ missed }];
    const typed = phrase.trim();
    const exact = exactly(
      words.map(({ folded }) => folded),
      lexicon,
    );
    const parts: Term[][] = [[{ phrase: exact, weight: 1 }]];
    return [{ concept: { typed, parts, also: [], isPhrase: true }, missed: [] }];
  });
  return { phrases, rest: query.replace(QUOTED, ' ') };
}

/** Whether a text may have the word as it is; of short words and those that stand everywhere that is not known. */
const hasWord = (word: string, lexicon: Lexicon) =>
  word.length < 2 || STOP_WORDS.has(word) || lexicon.formsOf(word, true).length > 0;

/** What a numbered part is called before its number. */
const PART = /^(?:hoofdstuk|hoofdstukken|hfst|h|paragraaf|par|deel|onderdeel|bijlage|nummer|nr)$/;

/** "hoofdstuk 3", "paragraaf 2.4", at the start of these words: the part with that number in its title. */
export function partNumber(
  words: AskedWord[],
  lexicon: Lexicon,
): { length: number; concept: Concept } | undefined {
  const [name, number] = words;
  const isNamed = name && number && PART.test(name.folded);
  const asked = isNamed ? number : name;
  if (!asked || !(isNamed ? /^\d[\d.]*$/ : /^\d+(?:\.\d+)+$/).test(asked.folded)) return undefined;
  if (!lexicon.formsOf(asked.folded, true).length) return undefined;
  const typed = isNamed ? `${name.text} ${number.text}` : asked.text;
  const title: Term = { phrase: asked.folded, weight: 1, isTitle: true };
  const mention = exactly(isNamed ? [name.folded, asked.folded] : [asked.folded], lexicon);
  return {
    length: isNamed ? 2 : 1,
    concept: { typed, parts: [[title, { phrase: mention, weight: 0.5 }]], also: [] },
  };
}
