/** One thing wrong with the content, told to an editor. */
export interface Fault {
  /** Path as seen from the project, or absolute when the content lies outside it. */
  file: string;
  line: number;
  column: number;
  /** Dutch: what is wrong, and how to mend it. */
  message: string;
  warning?: boolean;
}

/** Orders faults by path, line and column, as `npm run controle` prints them. */
export function sortFaults(faults: Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** The line the contract prescribes: `pad:12:5: wat er mis is. Hoe je het herstelt.` */
export function formatFault({ file, line, column, message, warning }: Fault): string {
  return `${visible(file)}:${line}:${column}: ${warning ? 'waarschuwing: ' : ''}${visible(message)}`;
}

const LONGEST = 600;

/** Text from an editor on one line: no sign that moves the cursor or turns the letters round. */
export function visible(text: string): string {
  const short =
    text.length > LONGEST ? `${text.slice(0, LONGEST / 2)} … ${text.slice(-LONGEST / 2)}` : text;
  return short
    .replace(/\s+/g, ' ')
    .replace(
      /[\p{Cc}\p{Bidi_Control}\p{Cs}]/gu,
      (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`,
    );
}
