import type { Splitter } from '../dutch/compound.ts';
import { wordsOf, type Word } from '../dutch/words.ts';

/** The full word for `dak-` in "dak- en thuisloze", and for `-handel` in "wapenbezit en -handel". */
export function shortened(
  text: string,
  before: Word | undefined,
  word: Word,
  after: Word | undefined,
  second: Word | undefined,
  split: Splitter,
): string | undefined {
  const end = word.start + word.text.length;
  if (/^-(\s|$|,)/.test(text.slice(end, end + 2)) && after) {
    const joined = /^(en|of|dan|als)$/.test(after.folded) ? second : after;
    const parts = joined && split(joined.folded);
    if (parts && parts.length > 1) return word.folded + parts.slice(1).join('');
    const tail = joined && TAILS.exec(joined.folded)?.[1];
    if (tail) return word.folded + tail;
  }
  if (/(^|[\s(])-$/.test(text.slice(Math.max(0, word.start - 2), word.start)) && before) {
    const parts = split(before.folded);
    const near = parts.length > 1 ? parts : split(previousWord(text, before));
    if (near.length > 1) return near.slice(0, -1).join('') + word.folded;
  }
  return undefined;
}

/** Endings that a shortened word may share although they make no compound: thuisloze. */
const TAILS = /^\p{L}{3,}?(loze|loos|lozen|schappen|schap|rijke?|vrije?|arme?)$/u;

/** "wapenbezit en -handel": the word before the conjunction. */
function previousWord(text: string, conjunction: Word): string {
  const words = wordsOf(text.slice(Math.max(0, conjunction.start - 60), conjunction.start));
  return /^(en|of)$/.test(conjunction.folded) ? (words.at(-1)?.folded ?? '') : conjunction.folded;
}
