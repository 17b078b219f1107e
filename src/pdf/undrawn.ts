import type { PdfInput } from './input.ts';

/** Of Typst's message: the sign that no font could draw, as Rust writes it. */
const TOLD = /the text `(.*?)` could not be displayed/gsu;
/** What the fonts have: named only for the accent behind it, which they lack. */
const DRAWN = /[\x20-\x7e\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
/** What is no word that is drawn. */
const NO_WORDS = new Set(['t', 'url', 'file', 'alt', 'lang', 'region', 'address', 'now', 'key']);

/** The characters that a refusal of Typst names as drawn by no font. */
export function undrawnIn(message: string): string[] {
  const found = [...message.matchAll(TOLD)].flatMap(([, told = '']) => [
    ...told
      .replace(/^\\?"|\\?"$/g, '')
      .replace(/^\\+t$/, '\t')
      .replace(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) =>
        String.fromCodePoint(parseInt(code, 16)),
      ),
  ]);
  return [...new Set(found)].filter((sign) => !DRAWN.test(sign));
}

/** The same input with each of these characters by its number, as Unicode writes it: "[U+4E2D]"; white space is a space. */
export function sayUndrawn(input: PdfInput, undrawn: readonly string[]): PdfInput {
  const signs = new Set(undrawn);
  const said = (text: string) =>
    [...text]
      .map((sign) => {
        if (!signs.has(sign)) return sign;
        if (/\s/.test(sign)) return ' ';
        const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        return `[U+${code}]`;
      })
      .join('');
  const told = JSON.parse(JSON.stringify(input), (key, value: unknown) =>
    typeof value === 'string' && !NO_WORDS.has(key) ? said(value) : value,
  ) as PdfInput;
  return { ...told, undrawn: input.undrawn || undrawn.some((sign) => !/\s/.test(sign)) };
}
