import type { Interpretation } from './interpret.ts';
import type { Term } from './concepts.ts';
import { MARKED_WORD, readMarked, unmark } from './marked.ts';
import { ALONE } from './stands.ts';
import { STOP_WORDS } from '../dutch/stop-words.ts';

/** A piece of text, found or not. */
export interface Piece {
  text: string;
  found: boolean;
}

const AROUND = 110;

/** Tells of a marked word whether it is one that is looked for. */
export type IsFound = (token: string) => boolean;

const wordsOfTerms = (terms: readonly Term[]) =>
  terms
    .flatMap(({ phrase }) => phrase.replaceAll(ALONE, '').split(' '))
    .filter((word) => !STOP_WORDS.has(word));

/**
 * Finds in a marked text what a query asks for: of each thing asked the reader's own words, in every form that is
 * looked up; where the text has none of those, synonyms; and the name of a thema only where it has neither.
 */
export function finder({ concepts }: Interpretation): (marked: string) => IsFound {
  const tiers = concepts.flatMap(({ parts }) =>
    parts.map((terms) =>
      [undefined, 'synonym' as const, 'thema' as const].map((kind) =>
        wordsOfTerms(terms.filter(({ added }) => added === kind)),
      ),
    ),
  );
  return (marked) => {
    const has = new Set(
      [...marked.matchAll(MARKED_WORD)].flatMap(([token]) => readMarked(token).forms),
    );
    const asked = new Set(
      tiers.flatMap((words) => words.find((tier) => tier.some((word) => has.has(word))) ?? []),
    );
    return (token) => readMarked(token).forms.some((form) => asked.has(form));
  };
}

/** The clean words of a marked text that a query asks for, each once, as they stand there. */
export function foundWords(marked: string, isFound: IsFound): string[] {
  const words = [...marked.matchAll(MARKED_WORD)].map(([token]) => token).filter(isFound);
  return [...new Set(words.map((token) => readMarked(token).text))].filter(Boolean);
}

/** The part of a marked text that has most of what was asked, whole words, in pieces; verbatim but for its ends. */
export function excerpt(marked: string, isFound: IsFound): Piece[] {
  const hits = [...marked.matchAll(MARKED_WORD)]
    .filter(([token]) => isFound(token))
    .map(({ index, 0: token }) => ({ index, end: index + token.length }));
  const start = bestStart(hits, marked);
  const end = endFrom(marked, start, start + 2.4 * AROUND);
  const pieces: Piece[] = [{ text: start > 0 ? '… ' : '', found: false }];
  let at = start;
  for (const hit of hits.filter(({ index }) => index >= start && index < end)) {
    pieces.push({ text: unmark(marked.slice(at, hit.index)), found: false });
    pieces.push({ text: unmark(marked.slice(hit.index, hit.end)), found: true });
    at = hit.end;
  }
  pieces.push({ text: unmark(marked.slice(at, Math.max(at, end))), found: false });
  if (end < marked.length) pieces.push({ text: ' …', found: false });
  return joinFound(pieces.filter(({ text }) => text !== ''));
}

/** Start of the window with the most hits: a sentence's start when one is near, else a word's. */
function bestStart(hits: { index: number }[], text: string): number {
  let best = { count: 0, index: 0 };
  for (const { index } of hits) {
    const count = hits.filter((hit) => hit.index >= index && hit.index < index + 2 * AROUND).length;
    if (count > best.count) best = { count, index };
  }
  if (best.index < AROUND) return 0;
  const before = text.slice(best.index - AROUND, best.index);
  const sentence = /(?:[.!?:]\s|\n)(?=[^.!?:\n]*$)/.exec(before);
  if (sentence) return best.index - AROUND + sentence.index + sentence[0].length;
  const space = before.indexOf(' ', AROUND / 2);
  return best.index - AROUND + (space < 0 ? AROUND : space + 1);
}

function endFrom(text: string, start: number, wanted: number): number {
  if (wanted >= text.length) return text.length;
  const space = text.lastIndexOf(' ', wanted);
  return space > start ? space : wanted;
}

/** Neighbours with only a space between are one find. */
function joinFound(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const [last, before] = [joined.at(-1), joined.at(-2)];
    if (piece.found && last && !last.found && last.text === ' ' && before?.found) {
      joined.pop();
      before.text += ` ${piece.text}`;
    } else joined.push({ ...piece });
  }
  return joined;
}
