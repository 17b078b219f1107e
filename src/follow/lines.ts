const bytes = new TextEncoder();

/** A TEXT value (RFC 5545, 3.3.11): line ends and the three special characters escaped, no control characters. */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ');
}

/** A content line with its CRLF (3.1): at most 75 octets a line, never cut inside a character. */
export function contentLine(line: string): string {
  let [folded, length] = ['', 0];
  for (const character of line) {
    const size = bytes.encode(character).length;
    if (length + size > 75) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return `${folded}\r\n`;
}
