import { HIDDEN, hiddenFault } from '../dutch/hidden.ts';
import type { Place } from './yaml.ts';

/** A file may be no larger: a text never is, and an image makes readers wait. */
export const LARGEST = 2 * 1024 * 1024;

/** No text line is longer; beyond it the parser would take for ever. */
const LONGEST_LINE = 20_000;

type Decoded = { text: string } | { fault: string; at: Place };

/** Reads bytes as UTF-8 text; a byte or character that no text may hold comes back with its place. */
export function decodeText(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!isUtf8(bytes)) {
    const line = firstWrongLine(bytes);
    const column = text.split('\n')[line - 1]?.indexOf('\ufffd') ?? 0;
    return {
      fault:
        'Dit bestand is niet in UTF-8 opgeslagen: hier staat een letter die niet te lezen is. Sla het opnieuw op met codering UTF-8.',
      at: { line, column: Math.max(0, column) + 1 },
    };
  }
  const hidden = HIDDEN.exec(text);
  if (hidden) return { fault: hiddenFault(hidden[0]), at: placeIn(text, hidden.index) };
  const long = text.split('\n').findIndex((line) => line.length > LONGEST_LINE);
  if (long >= 0)
    return {
      fault: `Deze regel is langer dan ${LONGEST_LINE} tekens. Verdeel de tekst over meer alinea's.`,
      at: { line: long + 1, column: 1 },
    };
  return { text };
}

/** The place of an offset in a text. */
export function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function firstWrongLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (!isUtf8(bytes.subarray(start, end < 0 ? undefined : end))) return line;
    if (end < 0) break;
    start = end + 1;
  }
  return line;
}
