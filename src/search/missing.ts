import { MONTHS, SEASONS } from '../dutch/months.ts';
import { inflectionKey } from '../dutch/inflection.ts';
import type { Elsewhere, Lexicon } from './lexicon.ts';
import { FUNCTION_WORDS } from '../dutch/stop-words.ts';
import { fold, type Word } from '../dutch/words.ts';

/** The words of a query that were not found, by what may be said of them. */
export interface Missing {
  /** Words that no page of the site shows, and that mean nothing that one does. */
  absent: string[];
  /** Words that some page shows, but that no search opens: in a note, the head of a table, a title, a source. */
  elsewhere: string[];
  /** What was not found and of which nothing more can be said: numbers, letters, other forms of words elsewhere. */
  unfound: string[];
}

/** Numbers as they are written in words, also after one another: drieentwintig, honderdste. Folded. */
const NUMBER_WORD =
  /^(?:nul|een|eerste?|twee|drie|derde|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|twintig|dertig|veertig|tachtig|tig|honderd|duizend|miljoen|miljard|anderhalf|half|halve|kwart|en)+(?:de|ste)?$/;
const ROMAN = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
/** How pages write a date that stands in the content as digits. */
const MOMENT = new Set([...MONTHS, ...SEASONS]);

/** The start of a fingerprint, as the page of the life of an alinea names it; most hold a digit. */
const FINGERPRINT = /^[0-9a-f]{8}$/;

/** A number, in digits, words or Roman, a part of a date or a fingerprint: whether a text has it, the words of that text do not say. */
const isNumber = (word: string): boolean =>
  FINGERPRINT.test(word) ||
  /\d/.test(word) ||
  NUMBER_WORD.test(word) ||
  ROMAN.test(word) ||
  MOMENT.has(word);

/** Whether a word of the query was not found, so that what is found answers the rest of it at most. */
export const isPartial = ({ absent, elsewhere, unfound }: Missing): boolean =>
  absent.length + elsewhere.length + unfound.length > 0;

const SIGNS = /[^\p{L}\p{N}]+/u;
const isLong = ({ folded }: Word) => folded.length > 1;

/** Says of each word that was missed what can be said of it, and no more; `words` are all words of the query. */
export function claims(missed: Word[], words: Word[], query: string, lexicon: Lexicon): Missing {
  const result: Missing = { absent: [], elsewhere: [], unfound: [] };
  const add = (list: string[], item: string) => void (list.includes(item) || list.push(item));
  const { elsewhere } = lexicon;
  const isFound = (word: Word) => isLong(word) && !isNumber(word.folded) && !missed.includes(word);
  /** What was typed as one with a word, when nothing of it was found: COVID-19, e-mail. */
  const whole = (word: Word): string => {
    const { start, end, text } = around(query, word, /[^\s/]*/);
    const parts = words.filter((other) => other.start >= start && other.start < end);
    return parts.some(isFound) ? word.text : text;
  };
  // A letter alone is a rest of something that was typed in another way (B.V., auto´s); beside words it says nothing.
  for (const word of words.some(isLong) ? missed.filter(isLong) : missed) {
    const { folded, text } = word;
    if (isNumber(folded) || !isLong(word)) add(result.unfound, around(query, word).text);
    else if (elsewhere?.words.has(folded)) {
      const typed = whole(word);
      const isThere = elsewhere.other.has(fold(typed.replace(/[^\p{L}]/gu, '')));
      add(result.elsewhere, isThere ? typed : text);
    } else if (
      !elsewhere ||
      FUNCTION_WORDS.has(folded) ||
      isNear(folded, elsewhere) ||
      lexicon.formsOf(folded).length > 0
    )
      add(result.unfound, text);
    else add(result.absent, whole(word));
  }
  // Of what was typed as one, one claim.
  const told = new Set(result.absent.flatMap((typed) => [typed, ...typed.split(SIGNS)]));
  const rest = (list: string[]) => list.filter((text) => !told.has(text));
  return { ...result, elsewhere: rest(result.elsewhere), unfound: rest(result.unfound) };
}

/** What stands around a word, up to the spaces, without the signs at its ends: 2.4, 12,5%, B.V. */
function around(query: string, { start, text }: Word, signs = /\S*/) {
  const before = new RegExp(`${signs.source}$`).exec(query.slice(0, start))?.[0] ?? '';
  const after = new RegExp(`^${signs.source}`).exec(query.slice(start))?.[0] ?? text;
  const typed = before + after;
  const bare = typed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
  return { start: start - before.length, end: start + after.length, text: bare || text };
}

/** Whether a word is another form or spelling of one that some page shows. */
const isNear = (word: string, { keys }: Elsewhere): boolean => keys.has(inflectionKey(word));
