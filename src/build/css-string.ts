/**
 * Text as it may stand between double quotes in CSS within HTML: no quote or line end of it ends the
 * string, no sign of it ends the `style` element, and the browser's parser changes none of it, so that
 * a hash stays true. By CSS Syntax 3, 4.3.7: the code point in hexadecimal and a space.
 */
export function cssString(text: string): string {
  return text.replace(
    /["\\<>\p{Cc}\u2028\u2029]/gu,
    (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `,
  );
}
