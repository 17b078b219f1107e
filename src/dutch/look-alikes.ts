/**
 * The one place that knows what looks alike: signs that nobody sees, and signs of which one stands for the other in
 * what Word, PDF and keyboards make. Sources: Unicode 16, Default_Ignorable_Code_Point, General_Category Cf, Co, Pd and
 * Zs, and the Latin ligatures of Alphabetic Presentation Forms.
 */

/** Signs without a shape: soft hyphens, what joins, parts or turns without width, byte order marks. */
export const UNSEEN =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}]/gu;
/** Letters drawn as one, as PDF files hold them, and ĳ. */
export const LIGATURE = /[ﬀ-ﬆĳĲ]/g;
const QUOTE = /[“”„‟«»"″‘’‚‛‹›`´′ʼ＇＂]/g;
const DASH = /[‐‑‒–—―−⁃﹘﹣－]/g;
const SPACE = /\s+/g;

/** A text without what nobody sees, accents one with their letters, ligatures as their letters: other signs as they are. */
export const seen = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .replace(LIGATURE, (letters) => letters.normalize('NFKD'))
    .normalize('NFC');

/**
 * A text in which whatever looks alike is alike: `seen`, with quotes and apostrophes, dashes, and spaces each of one
 * kind, and none at its ends.
 */
export const alike = (text: string): string =>
  seen(text).replace(QUOTE, "'").replace(DASH, '-').replace(SPACE, ' ').trim();

/** The signs of each kind, as sources of patterns for flag `u`. */
export const SIGNS = { unseen: UNSEEN.source, quote: QUOTE.source, dash: DASH.source };
