import type { Segment } from '../model/wijziging.ts';

/** Where words begin and end in a text. */
export interface Span {
  from: number;
  to: number;
}

/** A stretch of both texts: the same words, or all that went and came in one place. */
interface Stretch {
  oud: Span;
  nieuw: Span;
  isSame: boolean;
}

/**
 * Tells whether words of the old and of the new text stand in one place, so that what they became is told by the words
 * that went and came there.
 */
export function samePlace(segments: readonly Segment[]): (oud: Span, nieuw: Span) => boolean {
  const stretches = stretchesOf(segments);
  const meets = (a: number, b: number) =>
    stretches.some(({ oud, nieuw, isSame }) => {
      const [x, y] = [a - oud.from, b - nieuw.from];
      const isIn = x >= 0 && y >= 0 && a <= oud.to && b <= nieuw.to;
      if (!isIn) return false;
      const isAtEdge = (x === 0 && y === 0) || (a === oud.to && b === nieuw.to);
      const isInside = x > 0 && y > 0 && a < oud.to && b < nieuw.to;
      return isSame ? isAtEdge || x === y : isAtEdge || isInside;
    });
  return (oud, nieuw) => meets(oud.from, nieuw.from) && meets(oud.to, nieuw.to);
}

function stretchesOf(segments: readonly Segment[]): Stretch[] {
  const found: Stretch[] = [];
  let [i, j] = [0, 0];
  for (const { soort, text, was = text } of segments) {
    const isSame = soort === 'gelijk';
    const [oud, nieuw] = [soort === 'nieuw' ? 0 : was.length, soort === 'oud' ? 0 : text.length];
    const last = found.at(-1);
    if (!last || isSame || last.isSame)
      found.push({ oud: { from: i, to: i + oud }, nieuw: { from: j, to: j + nieuw }, isSame });
    else [last.oud.to, last.nieuw.to] = [last.oud.to + oud, last.nieuw.to + nieuw];
    [i, j] = [i + oud, j + nieuw];
  }
  return found;
}
