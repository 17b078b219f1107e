import { sayByNumber } from '../text/by-number.ts';
import type { PdfInput } from './input.ts';

/** Of Typst's message: the sign that no font could draw, as Rust writes it. */
const TOLD = /the text `(.*?)` could not be displayed/gsu;
/** What the fonts have, but for rare letters: mostly named for the accent behind it, which they lack. */
const DRAWN = /[\x20-\x7e\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
/** What is no word that is drawn. */
const NO_WORDS = new Set(['t', 'url', 'file', 'alt', 'lang', 'region', 'address', 'now', 'key']);

/** The characters that a refusal of Typst names as drawn by no font. */
export function undrawnIn(message: string): string[] {
  const found = [...message.matchAll(TOLD)].flatMap(([, told = '']) => {
    const signs = [
      ...told
        .replace(/^\\?"|\\?"$/g, '')
        .replace(/^\\+t$/, '\t')
        .replace(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) =>
          String.fromCodePoint(parseInt(code, 16)),
        ),
    ];
    const rare = signs.filter((sign) => !DRAWN.test(sign));
    // A letter of these scripts that is named alone is one that the fonts lack.
    return rare.length ? rare : signs;
  });
  return [...new Set(found)];
}

/** The letters beyond those of Western Europe that have a mark on them, once each. */
export const markedLetters = (input: PdfInput): string[] => [
  ...new Set(
    [...JSON.stringify(input).matchAll(/([^\s\p{M}\x20-\u024f])\p{M}/gu)].map(
      ([, letter = '']) => letter,
    ),
  ),
];

/** The same input with each of these characters by its number. */
export function sayUndrawn(input: PdfInput, undrawn: readonly string[]): PdfInput {
  const signs = new Set(undrawn);
  const told = JSON.parse(JSON.stringify(input), (key, value: unknown) =>
    typeof value === 'string' && !NO_WORDS.has(key) ? sayByNumber(value, signs) : value,
  ) as PdfInput;
  return { ...told, undrawn: input.undrawn || undrawn.some((sign) => !/\s/.test(sign)) };
}
