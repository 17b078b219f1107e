/** A piece of a text, with the offset of its first character. */
interface Piece {
  text: string;
  offset: number;
}

/** Before a name too these end no sentence: titles, initials, `o.a.`; but `e.d.` may. */
const TITLE =
  /(?:^|[^\p{L}\p{N}.])(?:[MmDdJj]r|[Dd]rs|[Ii]r|[Ii]ng|[Pp]rof|[Ss]t|[Bb]ijv|[Bb]v|[Rr]esp|[Vv]gl|[Zz]gn|(?!e\.d)\p{L}(?:\.\p{L})+|\p{Lu})\.$/u;
/** Only before a number or a small letter these end none. */
const SHORT =
  /(?:^|[^\p{L}\p{N}.])(?:art|lid|nrs?|blz|pag|par|ca|evt|incl|excl|max|min|mln|mld|e\.d|\d{1,2})\.$/iu;
const END = /[.!?…]+[)"”’']*(?=\s|$)|\n[ \t\r]*\n|\n(?=[ \t]*(?:[-*+]|\d+[.)])[ \t])/gu;
const WORD = /[\p{L}\p{N}]+(?:[-‐’'/.,&\u00AD][\p{L}\p{N}]+)*/gu;

/** The words of a text with their places; `wijk- en buurtteams` has three, `2.500` is one. */
export function wordsOf(text: string): Piece[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ text: word, offset: index }));
}

/**
 * The sentences of a text with their places. A blank line and an item of a list end one too; the full
 * stop of an abbreviation, an initial, a rank ("2.") or a time ("19.30 uur") does not.
 */
export function sentencesOf(text: string): Piece[] {
  const sentences: Piece[] = [];
  let start = 0;
  const add = (end: number) => {
    const piece = text.slice(start, end);
    if (/[\p{L}\p{N}]/u.test(piece))
      sentences.push({ text: piece.trim(), offset: start + piece.search(/\S/) });
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(END)) {
    const end = index + mark.length;
    if (mark.trim() && endsNothing(text, index, end)) continue;
    add(end);
  }
  add(text.length);
  return sentences;
}

function endsNothing(text: string, mark: number, end: number): boolean {
  const rest = text.slice(end);
  if (/^\s*(?:\n[ \t\r]*\n|$)/.test(rest)) return false;
  const before = text.slice(Math.max(0, mark - 20), mark + 1);
  if (TITLE.test(before) || (SHORT.test(before) && !/^\s+[^\p{Ll}\p{N}]/u.test(rest))) return true;
  // What goes on in lower case goes on: "(zie ook hieronder!) en …".
  return /^\s+\p{Ll}/u.test(rest);
}
