import type { Splitter } from '../dutch/compound.ts';
import type { Word } from '../dutch/words.ts';
import { shortened } from './shortened.ts';
import { ALONE, EXTRA, indexed, JOINT, numberStand, withoutMarks } from './stands.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A token with what it is found by beside its own words. */
export interface Marking {
  token: Token;
  /** Its words that are compounds, with their parts. */
  splits: { word: Word; parts: string[] }[];
  /** Words that it stands for, folded: dakloze for dak-, pc for P&C, woonoverlast for what a sign joins to it. */
  extras: string[];
}

/** Everything by which the tokens of a text are to be found, in order. */
export function markings(text: string, split: Splitter): Marking[] {
  const tokens = tokensOf(text);
  const words = tokens.flatMap(({ parts }) => parts);
  let at = 0;
  return tokens.map((token) => {
    const splits: Marking['splits'] = [];
    const extras: string[] = [];
    for (const word of token.parts) {
      const i = at++;
      const parts = token.kind === 'number' ? [] : split(word.folded);
      if (parts.length > 1 && fits(word, parts)) splits.push({ word, parts });
      if (word.text.includes('&')) extras.push(word.folded.replaceAll('&', ''));
      const whole = shortened(text, words[i - 1], word, words[i + 1], words[i + 2], split);
      if (whole) extras.push(whole);
    }
    // Pagefind takes a joined token apart at every mark, so that its compounds are to be told as words.
    if (token.kind === 'joined' && (splits.length || extras.length))
      extras.push(...splits.map(({ word }) => word.folded), token.whole);
    return { token, splits, extras: extras.filter((extra) => /^[\p{L}\p{N}]+$/u.test(extra)) };
  });
}

/**
 * The copy of a text that Pagefind indexes: compounds marked (woon~overlast), shortened forms and abbreviations with the
 * word they stand for (dak-|dakloze en thuisloze; P&C |pc), words for which `isAlone` holds with a letter more, so
 * that they are told from parts (overlastꓺ), and numbers as one word. `unmark` gives the text back.
 */
export function mark(
  original: string,
  split: Splitter,
  isAlone: (word: string) => boolean = () => false,
): string {
  const text = withoutMarks(original);
  let [out, at] = ['', 0];
  for (const { token, splits, extras } of markings(text, split)) {
    const alone = token.parts.filter(({ folded }) => isAlone(folded));
    out += text.slice(at, token.start);
    at = token.start + token.text.length;
    if (token.kind === 'number') {
      out += numberStand(token.text, token.whole !== token.text);
      continue;
    }
    out += withJoints(token, splits);
    const more = extras.map(indexed);
    if (token.kind === 'joined') more.push(...alone.map(({ folded }) => folded + ALONE));
    else if (alone.length) out += ALONE;
    // What goes on after P&C is a part of it; the hyphen of `dak-` stands before what it means.
    if (!more.length || /[&\p{L}\p{N}]/u.test(text[at] ?? '')) continue;
    if (text[at] === '-') out += text[at++];
    const space = token.text.includes('&') ? ' ' : '';
    out += more.map((word) => space + EXTRA + word).join('');
  }
  return out + text.slice(at);
}

/** A token with joints between the parts of compounds, and after dashes, at which Pagefind does not part words. */
function withJoints({ text, start, kind }: Token, splits: Marking['splits']): string {
  if (kind === 'word' && !splits.length) return text;
  const cuts = [...text.matchAll(/[‐‑‒–—−]+/g)].map(
    ({ index, 0: dashes }) => index + dashes.length,
  );
  for (const { word, parts } of splits) {
    let place = word.start - start;
    for (const part of parts.slice(0, -1)) cuts.push((place += part.length));
  }
  let [out, at] = ['', 0];
  for (const cut of cuts.sort((a, b) => a - b)) {
    out += text.slice(at, cut) + JOINT;
    at = cut;
  }
  return out + text.slice(at);
}

/** Whether the parts stand in the word letter for letter, but for the apostrophe of a plural: veiligheidsthema’s. */
function fits({ text, folded }: Word, parts: string[]): boolean {
  const heads = parts.slice(0, -1).join('');
  return text.length === folded.length || text.slice(0, heads.length).toLowerCase() === heads;
}
