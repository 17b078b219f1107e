/** Words with each of these characters by its number, as Unicode writes it: "[U+4E2D]"; white space is a space. */
export function sayByNumber(text: string, undrawn: ReadonlySet<string>): string {
  return [...text]
    .map((sign) => {
      if (!undrawn.has(sign)) return sign;
      if (/\s/.test(sign)) return ' ';
      const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return `[U+${code}]`;
    })
    .join('');
}
