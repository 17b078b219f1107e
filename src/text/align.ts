import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** How the text of a node stands in the source. */
export interface Aligned {
  /** For each UTF-16 unit of the value, and its end: the offset in the source as typed. */
  at: number[];
  /** Where the source holds a sign that the value does not; absent when all of it comes back. */
  lost?: number;
}

/** A line break, with what it leaves out around it. */
const LINE = /[ \t]*(\r?\n)([ \t>]*)/y;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

/**
 * Lays a text beside the source that it was read from. An escape, a reference such as `&amp;`, and what a line break
 * leaves out are what they stand for; any other difference is a loss. `quotes`: marks `>` that a line may begin with.
 */
export function align(raw: string, value: string, quotes = 0): Aligned {
  const at: number[] = [];
  let i = 0;
  let j = 0;
  const take = (from: number, units: number) => {
    i += from;
    j += units;
  };
  while (i < raw.length && j < value.length) {
    at[j] = i;
    const [typed, shown] = [raw[i] ?? '', value[j] ?? ''];
    const isEscape = typed === '\\' && PUNCTUATION.test(raw[i + 1] ?? '') && raw[i + 1] === shown;
    LINE.lastIndex = i;
    const line = /\s/.test(typed) ? LINE.exec(raw) : null;
    if (isEscape) take(2, 1);
    else if (line && /[\r\n]/.test(shown)) {
      const end = value.slice(j).match(/^\r?\n/)?.[0].length ?? 1;
      if ((line[2]?.split('>').length ?? 1) - 1 > quotes)
        return { at, lost: i + line[0].indexOf('>') };
      take(line[0].length, end);
    } else {
      const reference = typed === '&' ? decoded(raw.slice(i, i + 40)) : undefined;
      if (reference && value.startsWith(reference.text, j)) {
        for (let k = 1; k < reference.text.length; k += 1) at[j + k] = i;
        take(reference.length, reference.text.length);
      } else if (typed === shown) take(1, 1);
      else return { at, lost: i };
    }
  }
  at[value.length] = i;
  const rest = /\S/.exec(raw.slice(i));
  if (j < value.length || rest) return { at, lost: i + (rest?.index ?? 0) };
  return { at };
}

function decoded(raw: string): { text: string; length: number } | undefined {
  const [all = '', number, hex, name] = /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/i.exec(raw) ?? [];
  if (!all) return undefined;
  const code = number ? Number(number) : hex ? Number.parseInt(hex, 16) : undefined;
  const isCode = code !== undefined && code <= 0x10ffff && code > 0;
  const text = isCode ? String.fromCodePoint(code) : decodeNamedCharacterReference(name ?? '');
  return text ? { text, length: all.length } : undefined;
}
