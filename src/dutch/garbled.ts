/** What Windows shows for the bytes 0x80 to 0x9f, in their order; a space for a byte without a sign. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Bytes as Windows shows them: those of one sign of UTF-8 look like so when they are read one by one. */
const NEXT = `[\\u0080-\\u00bf${WINDOWS.replaceAll(' ', '')}]`;

const CONTROL = /\p{Cc}/u;

/** Signs of two and three bytes that were read one by one: Ã©, â‚¬, â€™. */
export const GARBLED = new RegExp(`[ÂÃ]${NEXT}|â${NEXT}${NEXT}`, 'gu');

/** The sign that was garbled, or none when these signs are no bytes of one. */
export function ungarbled(signs: string): string | undefined {
  const bytes = [...signs].map((sign) => {
    const at = sign === ' ' ? -1 : WINDOWS.indexOf(sign);
    return at < 0 ? (sign.codePointAt(0) ?? 0) : 0x80 + at;
  });
  try {
    const letter = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    // No letter but a code for machines: a capital with its closing quote, as in “Â”.
    return CONTROL.test(letter) ? undefined : letter.trim() || 'een spatie';
  } catch {
    return undefined;
  }
}
