import { LIGATURE, seen, UNSEEN } from './look-alikes.ts';

/** A sign or letter that no text should hold as it is. */
export interface Unwanted {
  /** UTF-16 offset in the text that was searched. */
  index: number;
  /** The signs as they stand there: one, or a letter with the accents that stand loose behind it. */
  signs: string;
  kind: 'unseen' | 'private' | 'loose-accent' | 'ligature';
  /** What may stand there instead without a change that anyone sees; absent where only a person can tell. */
  instead?: string;
}

const CANDIDATE = new RegExp(
  String.raw`${UNSEEN.source}|\p{Co}|${LIGATURE.source}\p{M}*|[^\p{M}\s]\p{M}+`,
  'gu',
);
/** Scripts and pictures in which signs without a shape have work to do. */
const NEEDS_TURN = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const NEEDS_JOIN =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Malayalam}\p{Script=Sinhala}\p{Extended_Pictographic}]/u;

/** Finds every such sign in a text; what another script, or a picture sign, cannot do without is none. */
export function unwantedSigns(text: string): Unwanted[] {
  return [...text.matchAll(CANDIDATE)].flatMap(({ 0: signs, index }): Unwanted[] => {
    if (/^\p{Co}/u.test(signs)) return [{ index, signs, kind: 'private' }];
    const instead = seen(signs);
    if (instead === signs) return [];
    if (signs.search(LIGATURE) === 0) return [{ index, signs, kind: 'ligature', instead }];
    if (signs.search(UNSEEN) < 0) return [{ index, signs, kind: 'loose-accent', instead }];
    return isNeeded(signs, text, index) ? [] : [{ index, signs, kind: 'unseen', instead }];
  });
}

/** Whether signs without a shape have work to do: they turn a line of such a script, or touch what they join. */
function isNeeded(signs: string, text: string, index: number): boolean {
  if (/[\u200e\u200f\u061c]/.test(signs)) {
    const line = text.slice(text.lastIndexOf('\n', index) + 1).split('\n', 1)[0] ?? '';
    // The Arabic one is of that script itself, and needs no turn for that.
    return NEEDS_TURN.test(line.replaceAll('\u061c', ''));
  }
  const before = /.[\p{M}\u200d]*$/u.exec(text.slice(Math.max(0, index - 8), index))?.[0] ?? '';
  const isPicture = /^[\d#*]\ufe0f\u20e3$/.test(signs);
  return (
    isPicture || (/[\u200c\u200d\ufe00-\ufe0f]/.test(signs) && NEEDS_JOIN.test(before + signs))
  );
}

/** The text with every unwanted sign replaced that has a safe replacement, and how many those were. */
export function mendSigns(text: string): { text: string; mended: number } {
  let mended = 0;
  let at = 0;
  let whole = '';
  for (const { index, signs, instead } of unwantedSigns(text)) {
    if (instead === undefined) continue;
    whole += text.slice(at, index) + instead;
    at = index + signs.length;
    mended += 1;
  }
  if (!mended) return { text, mended };
  // What went may have parted a letter and its accent.
  const again = mendSigns(whole + text.slice(at));
  return { text: again.text, mended: mended + again.mended };
}
