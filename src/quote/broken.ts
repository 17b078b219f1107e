/** A word broken at the end of a line, as it comes out of a PDF: its hyphen, the line end and the spaces around it. */
const BREAK = /(?<=\p{L})[-‐‑¬\u00ad]\s*\n\s*(?=\p{Ll})/gu;
/** In so many ways at most a quotation with broken words is read. */
const MOST = 32;

/** How a hyphen at the end of a line may be meant: part of no word, part of one, or of a word left short ("in- en uitvoer"). */
const WAYS = ['', '-', '- '] as const;

/** Whether a quotation holds words that may have been broken at the end of a line. */
export const hasBreaks = (quote: string): boolean => quote.search(BREAK) >= 0;

/** The quotation with every broken word whole, and with every hyphen as part of a word; itself when none is broken. */
export const guesses = (quote: string): string[] =>
  hasBreaks(quote) ? WAYS.map((way) => quote.replace(BREAK, way)) : [quote];

/**
 * The ways to read a quotation with broken words, the likeliest first: whole where the texts have that word, with its
 * hyphen where they have that. `isKnown` is asked in small letters, of "wonin-" too.
 */
export function readings(quote: string, isKnown: (word: string) => boolean): string[] {
  const parts = quote.split(BREAK);
  const before = (i: number) => /[\p{L}\p{N}-]+$/u.exec(parts[i] ?? '')?.[0].toLowerCase() ?? '';
  const after = (i: number) => /^[\p{L}\p{N}-]+/u.exec(parts[i] ?? '')?.[0].toLowerCase() ?? '';
  const ways = parts.slice(1).map((_, i) => {
    const known = WAYS.filter((way) =>
      isKnown(before(i) + way.trim() + (way === '- ' ? '' : after(i + 1))),
    );
    return [...new Set([...(known.length ? known : ['']), '- '])];
  });
  const best = ways.map(([first = '']) => first);
  const join = (chosen: string[]) =>
    parts.map((part, i) => (i ? (chosen[i - 1] ?? '') : '') + part).join('');
  const total = ways.reduce((product, { length }) => product * length, 1);
  if (total > MOST) return [join(best), ...others(best, ways).slice(0, MOST).map(join)];
  return ways
    .reduce<string[][]>(
      (all, own) => own.flatMap((way) => all.map((chosen) => [...chosen, way])),
      [[]],
    )
    .map(join);
}

/** The same choice with one of it another way. */
const others = (best: string[], ways: string[][]): string[][] =>
  ways.flatMap((own, i) => own.slice(1).map((way) => best.with(i, way)));
