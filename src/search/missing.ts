import { MONTHS, SEASONS } from '../dutch/months.ts';
import { inflectionKey } from '../dutch/inflection.ts';
import type { Elsewhere, Lexicon } from './lexicon.ts';
import { FUNCTION_WORDS } from '../dutch/stop-words.ts';
import type { Word } from '../dutch/words.ts';

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

/** Says of each word that was missed what can be said of it, and no more; `words` are all words of the query. */
export function claims(missed: Word[], words: Word[], query: string, lexicon: Lexicon): Missing {
  const result: Missing = { absent: [], elsewhere: [], unfound: [] };
  const add = (list: string[], item: string) => void (list.includes(item) || list.push(item));
  const { elsewhere } = lexicon;
  const isLong = ({ folded }: Word) => folded.length > 1;
  // A letter alone is a rest of something that was typed in another way (B.V., auto´s); beside words it says nothing.
  for (const word of words.some(isLong) ? missed.filter(isLong) : missed) {
    const { folded, text } = word;
    if (isNumber(folded) || !isLong(word)) add(result.unfound, around(query, word));
    else if (elsewhere?.words.has(folded)) add(result.elsewhere, text);
    else if (
      !elsewhere ||
      FUNCTION_WORDS.has(folded) ||
      isNear(folded, elsewhere) ||
      lexicon.formsOf(folded).length > 0
    )
      add(result.unfound, text);
    else add(result.absent, text);
  }
  return result;
}

/** What stands around a word up to the spaces, without the signs at its ends: 2.4, 12,5%, B.V. */
function around(query: string, { start, text }: Word): string {
  const before = /\S*$/.exec(query.slice(0, start))?.[0] ?? '';
  const after = /^\S*/.exec(query.slice(start))?.[0] ?? text;
  return (before + after).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '') || text;
}

/** Whether a word is another form or spelling of one that some page shows. */
const isNear = (word: string, { keys }: Elsewhere): boolean => keys.has(inflectionKey(word));
